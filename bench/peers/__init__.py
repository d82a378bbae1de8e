"""The same music for cmusic and for other programs."""
