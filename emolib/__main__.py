"""`python -m emolib` is `emolib`."""

import sys

from emolib.cli.main import main

sys.exit(main())
