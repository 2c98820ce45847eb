#!/bin/sh
# Installed as /usr/local/bin/nhacviec: any of its commands with the settings, the user and the folder of the service.
set -eu
exec systemd-run --quiet --pipe --wait --collect --service-type=exec \
    --property=User=nhacviec --property=Group=nhacviec \
    --property=WorkingDirectory=/var/lib/nhacviec --property=StateDirectory=nhacviec \
    --property=StateDirectoryMode=0700 --property=UMask=0077 \
    --property=EnvironmentFile=/etc/nhacviec.env \
    --setenv=PYTHONDONTWRITEBYTECODE=1 \
    /opt/nhacviec/bin/nhacviec "$@"
