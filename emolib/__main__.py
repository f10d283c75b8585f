"""`python -m emolib` is `emolib`."""

import sys

from .cli import main

sys.exit(main())
