"""All benchmarks, one after another: `make bench`."""

from benchmarks import annex

if __name__ == "__main__":
    annex.main()
