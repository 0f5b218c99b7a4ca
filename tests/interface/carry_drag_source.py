#!/usr/bin/env python3
"""carry_drag_source.py FILE…: a small window, as a file manager's, from which these files can be dragged."""
import sys

import gi

gi.require_version("Gtk", "4.0")
from gi.repository import Gdk, Gio, GLib, Gtk  # noqa: E402


def main():
    files = Gdk.FileList.new_from_list([Gio.File.new_for_path(path) for path in sys.argv[1:]])
    source = Gtk.DragSource(actions=Gdk.DragAction.COPY)
    source.set_content(Gdk.ContentProvider.new_for_value(files))
    label = Gtk.Label(label="Drag me")
    label.add_controller(source)
    window = Gtk.Window(title="Files", default_width=160, default_height=120, decorated=False, child=label)
    loop = GLib.MainLoop()
    window.connect("close-request", lambda *_: loop.quit())
    window.present()
    loop.run()


if __name__ == "__main__":
    main()
