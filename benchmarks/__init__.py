"""Measures the product beside what its users would pick instead. It may import every room; none imports it."""
