#!/usr/bin/python3
"""What desktops, stores and installers read about the client: well-formed, and true of the tree."""
import configparser
import pathlib
import plistlib
import re
import shutil
import struct
import subprocess
import tempfile
import unittest
import xml.etree.ElementTree

import yaml

ROOT = pathlib.Path(__file__).resolve().parents[2]
LINUX = ROOT / "installer/linux"
ID = "org.chatoyant.Chatoyant"


def picture_size(path):
    """Width and height in the head of a PNG file."""
    head = path.read_bytes()[:24]
    assert head[:8] == b"\x89PNG\r\n\x1a\n", path
    return struct.unpack(">II", head[16:24])


def program_version():
    return re.search(r"VERSION (\d+\.\d+\.\d+)\n", (ROOT / "CMakeLists.txt").read_text()).group(1)


def languages():
    """All that the client speaks, by its translation files."""
    return sorted(path.stem.removeprefix("chatoyant_")
                  for path in (ROOT / "translations").glob("chatoyant_*.ts"))


class Metadata(unittest.TestCase):
    """One test for each file."""

    def passes(self, *command, cwd=None):
        done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=cwd)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        return done.stdout + done.stderr

    def test_desktop_file(self):
        said = self.passes("desktop-file-validate", str(LINUX / f"{ID}.desktop"))
        self.assertEqual(said, "")
        entry = configparser.ConfigParser(interpolation=None)
        entry.optionxform = str
        entry.read(LINUX / f"{ID}.desktop")
        self.assertEqual(entry["Desktop Entry"]["Icon"], ID)
        self.assertIn("x-scheme-handler/chatoyant;", entry["Desktop Entry"]["MimeType"])

    def test_appstream(self):
        said = self.passes("appstreamcli", "validate", "--no-net", "--no-color",
                           str(LINUX / f"{ID}.metainfo.xml"))
        self.assertNotRegex(said, r"(?m)^[EW]:", said)
        root = xml.etree.ElementTree.parse(LINUX / f"{ID}.metainfo.xml").getroot()
        self.assertEqual(root.findtext("id"), ID)
        self.assertEqual(root.find("releases/release").get("version"), program_version())
        self.assertLessEqual(len(root.findtext("summary")), 35)

    def test_screenshots(self):
        """Each is in the tree, of a size that stores take, in light and in dark."""
        root = xml.etree.ElementTree.parse(LINUX / f"{ID}.metainfo.xml").getroot()
        screenshots = root.findall("screenshots/screenshot")
        self.assertGreaterEqual(len(screenshots), 6)
        looks = {"light": 0, "dark": 0}
        for screenshot in screenshots:
            self.assertTrue(screenshot.findtext("caption"))
            image = screenshot.find("image")
            path = ROOT / "docs/images" / image.text.strip().split("/images/", 1)[1]
            self.assertEqual((int(image.get("width")), int(image.get("height"))),
                             picture_size(path), path)
            looks["dark" if "dark" in path.name else "light"] += 1
        self.assertEqual(looks["light"], looks["dark"])
        self.assertEqual([s.get("type") for s in screenshots].count("default"), 1)

    def test_flatpak(self):
        manifest = LINUX / f"{ID}.yaml"
        parsed = yaml.safe_load(manifest.read_text())
        self.assertEqual((parsed["id"], parsed["command"]), (ID, "chatoyant"))
        for module in parsed["modules"]:
            for source in module["sources"]:
                if source["type"] == "archive":
                    self.assertRegex(source["sha256"], r"\A[0-9a-f]{64}\Z")
                else:
                    self.assertEqual((LINUX / source["path"]).resolve(), ROOT)
        if shutil.which("flatpak-builder"):
            with tempfile.TemporaryDirectory() as folder:  # where it leaves its own
                shown = self.passes("flatpak-builder", "--show-manifest", str(manifest), cwd=folder)
            self.assertIn(f'"id" : "{ID}"', shown)

    def test_bundle(self):
        with open(ROOT / "installer/macos/Info.plist.in", "rb") as opened:
            plist = plistlib.load(opened)
        self.assertEqual(plist["CFBundleURLTypes"][0]["CFBundleURLSchemes"], ["chatoyant"])
        self.assertIn("NSMicrophoneUsageDescription", plist)
        self.assertEqual(sorted(plist["CFBundleLocalizations"]), languages())

    def test_words(self):
        spoken = [language for language in languages() if language != "en"]
        with tempfile.TemporaryDirectory() as folder:
            self.passes(str(LINUX / "words.sh"), "merge", folder)
            merged = pathlib.Path(folder)
            self.passes("desktop-file-validate", str(merged / f"{ID}.desktop"))
            self.passes("appstreamcli", "validate", "--no-net", "--no-color",
                        str(merged / f"{ID}.metainfo.xml"))
            entry = (merged / f"{ID}.desktop").read_text()
            component = (merged / f"{ID}.metainfo.xml").read_text()
        for language in spoken:
            for key in ["GenericName", "Comment", "Keywords"]:
                self.assertRegex(entry, rf"(?m)^{key}\[{language}\]=.")
            for element in ["summary", "p", "caption"]:
                said = component.count(f'<{element} xml:lang="{language}">')
                self.assertEqual(said, component.count(f"<{element}>"), f"{element} in {language}")

    def test_windows(self):
        text = (ROOT / "installer/windows/package.cmake").read_text()
        for named in re.findall(r"\$\{windows\}/([\w.]+)", text):
            self.assertTrue((ROOT / "installer/windows" / named).exists(), named)


if __name__ == "__main__":
    unittest.main()
