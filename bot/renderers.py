"""Files that can be made right before they are sent, and by whom. Heavy libraries are loaded when first needed."""

from bot.pipeline.render import Renderer

RENDERERS: dict[str, Renderer] = {}
