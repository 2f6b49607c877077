"""`python -m bot.drawing`: a picture as JSON comes in, a PNG goes out. A process of its own: see beside.py."""

import sys

from bot.drawing import charts, picture

sys.stdout.buffer.write(charts.draw(picture.read(sys.stdin.buffer.read())))
