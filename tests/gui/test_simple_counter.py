"""A simple office stays simple: what is off leaves no trace, what is on comes, and goes again."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTabWidget

from desktop_app import settings as declared
from desktop_app.gui.features import FEATURES, PRESETS, Feature
from desktop_app.gui.finder.entry import Group
from desktop_app.gui.screens.settings import SettingsScreen
from desktop_app.gui.screens.settings_features import FeaturesPage
from desktop_app.usecases import settings
from desktop_app.usecases.office import Office
from tests.gui.conftest import Desk, MakeDesk
from tests.gui.looks import look_at
from tests.gui.traces import keys_in, parts_in, words_in
from tests.offices import acting, serve_somebody

SIMPLE = ("workbench", "letters", "reports", "settings")
# What a word of a capability may still stand in: the service of the thesis that takes complaints
# is one of the seven, switches or not.
_OWN_WORDS = re.compile(r"^Informasi, konsultasi, dan pengaduan$")


def switch(desk: Desk, office: Office, on: dict[declared.Setting[bool], bool]) -> None:
    """Turn switches as the page does, while the window is open."""
    settings.change_settings(
        acting(office, "admin"), {one.name: value for one, value in on.items()}
    )
    desk.session.reload_settings()
    desk.settle()


def walk(desk: Desk) -> Iterator[str]:
    """Stand at every place of the rail and every section of Pengaturan, one after the other."""
    for place in rail(desk):
        screen = desk.go(place)
        if isinstance(screen, SettingsScreen):
            for section in screen.sections:
                if section != "features":  # the one place that tells of what is off
                    screen.show_section(section)
                    desk.settle()
                    for _ in turned(desk):
                        yield f"settings/{section}"
        else:
            for _ in turned(desk):
                yield place


def turned(desk: Desk) -> Iterator[None]:
    """Turn to every tab of what is in front."""
    yield
    for tabs in desk.screen.findChildren(QTabWidget):
        for tab in range(1, tabs.count()):
            if tabs.isVisible() and tabs.isTabVisible(tab):
                tabs.setCurrentIndex(tab)
                desk.settle()
                yield
        tabs.setCurrentIndex(0)


def rail(desk: Desk) -> list[str]:
    buttons = [one for one in parts_in(desk.window) if one.startswith("rail_")]
    return [one.removeprefix("rail_") for one in buttons]


def go_to(desk: Desk, where: str) -> None:
    place, _, section = where.partition("/")
    screen = desk.go(place or "letters")
    if section:
        screen.show_section(section)
        desk.settle()


def test_a_fresh_office_has_four_places_and_nothing_is_on(
    make_desk: MakeDesk, office: Office
) -> None:
    desk = make_desk("admin")
    desk.go("letters")
    assert not any(desk.session.settings[one.setting] for one in FEATURES)
    assert sorted(rail(desk)) == sorted(SIMPLE)


@pytest.mark.parametrize("who", ["admin", "supervisor", "petugas1"])
def test_nothing_that_is_off_leaves_a_trace_anywhere(
    make_desk: MakeDesk, office: Office, who: str
) -> None:
    serve_somebody(office)
    desk = make_desk(who)
    desk.go("workbench")
    found: set[str] = set()
    for where in walk(desk):
        said = [words for _, words in words_in(desk.window) if not _OWN_WORDS.match(words)]
        parts, keys = parts_in(desk.window), keys_in(desk.window)
        for feature in FEATURES:
            traces = feature.traces
            found |= {
                f"{where}: “{words[:80]}” tells of {feature.label}"
                for words in said
                for word in traces.words
                if re.search(rf"\b{re.escape(word)}\b", words, re.IGNORECASE)
            }
            found |= {
                f"{where}: {part} of {feature.label}"
                for place, part in traces.parts
                if place == where and part in parts
            }
            found |= {
                f"{where}: {key} of {feature.label}"
                for place, key in traces.keys
                if place in ("", where) and key in keys
            }
    assert not found, "\n".join(sorted(found))


def test_each_comes_when_it_is_switched_on_and_goes_without_a_restart(
    make_desk: MakeDesk, office: Office
) -> None:
    desk = make_desk("admin")
    desk.go("workbench")
    for feature in FEATURES:
        switch(desk, office, {feature.setting: True})
        assert sorted(rail(desk)) == sorted({*SIMPLE, *feature.traces.places}), feature.label
        assert seen_of(desk, feature) == everything_of(feature), feature.label
        switch(desk, office, {feature.setting: False})
        assert seen_of(desk, feature) == set(), feature.label
        assert sorted(rail(desk)) == sorted(SIMPLE), feature.label


def test_the_search_over_everything_finds_nothing_of_what_is_off(
    make_desk: MakeDesk, office: Office
) -> None:
    desk = make_desk("admin")
    desk.go("workbench")
    desk.bot.keyClick(desk.window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    finder = desk.window.tools.finder
    desk.bot.waitUntil(lambda: finder.index.whole, timeout=30_000)
    found: set[str] = set()
    for feature in FEATURES:
        for word in (feature.title, *feature.traces.words):
            finder.ui.search.setText(word)
            desk.bot.waitUntil(lambda: not finder.answers.asking, timeout=20_000)
            desk.settle()
            # The guide tells of everything the program can, and Kemampuan is where one switches.
            found |= {
                f"{feature.label}: {entry.title} ({entry.detail})"
                for entry in finder.entries
                if entry.group is not Group.HELP
                and not entry.title.startswith("Cari “")
                and "Kemampuan" not in f"{entry.title} {entry.detail}"
                and any(
                    re.search(rf"\b{re.escape(one)}\b", entry.title, re.IGNORECASE)
                    for one in feature.traces.words
                )
            }
    finder.close_panel()
    assert not found, "\n".join(sorted(found))


def test_somebody_who_is_found_leads_to_a_place_that_is_there(
    make_desk: MakeDesk, office: Office
) -> None:
    person, _ = serve_somebody(office)
    desk = make_desk("petugas1")
    desk.go("workbench")
    desk.bot.keyClick(desk.window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    finder = desk.window.tools.finder
    desk.settle()
    finder.ui.search.setText(person.name)
    desk.bot.waitUntil(lambda: not finder.answers.asking, timeout=20_000)
    desk.settle()
    (found,) = (one for one in finder.entries if one.title.casefold() == person.name.casefold())
    desk.bot.keyClick(finder.ui.search, Qt.Key.Key_Return)
    desk.settle()
    assert found.group is Group.PEOPLE
    assert desk.window.front_place in rail(desk)


def everything_of(feature: Feature) -> set[str]:
    traces = feature.traces
    return {*traces.places, *traces.sections, *map(" ".join, (*traces.parts, *traces.keys))}


def seen_of(desk: Desk, feature: Feature) -> set[str]:
    """Return what is on show of a capability, looked for where it says it is."""
    traces = feature.traces
    seen = {one for one in traces.places if one in rail(desk)}
    for where, part in traces.parts:
        go_to(desk, where)
        seen |= {f"{where} {part}"} if part in parts_in(desk.window) else set()
    for where, key in traces.keys:
        go_to(desk, where)
        seen |= {f"{where} {key}"} if key in keys_in(desk.window) else set()
    screen = desk.go("settings")
    return seen | {one for one in traces.sections if one in screen.sections}


def page_of(desk: Desk) -> FeaturesPage:
    screen = desk.go("settings")
    screen.show_section("features")
    desk.settle()
    page = screen.page
    assert isinstance(page, FeaturesPage)
    return page


def test_a_kind_of_office_is_told_before_it_is_taken_up_and_goes_back(
    make_desk: MakeDesk, office: Office
) -> None:
    desk = make_desk("admin")
    page = page_of(desk)
    simple, counters, everything = PRESETS
    assert page.presets[simple].isChecked()
    assert page.preview.isHidden()

    page.presets[counters].click()
    assert "Layar Antrean" in page.preview_words.text()
    assert "Program dan penerima" not in page.preview_words.text()
    assert not desk.session.settings[declared.USE_QUEUE_SCREEN], "looking changes nothing"
    assert look_at(desk.window, "kemampuan_pilihan") == []
    page.apply.click()
    desk.settle()
    assert "queue" in rail(desk)
    assert {one.setting for one in FEATURES if desk.session.settings[one.setting]} == counters.on
    assert page.presets[counters].isChecked()

    page.presets[everything].click()
    page.apply.click()
    desk.settle()
    assert all(desk.session.settings[one.setting] for one in FEATURES)
    page.back_to_simple.click()
    desk.settle()
    assert sorted(rail(desk)) == sorted(SIMPLE)
    assert page.back_to_simple.isHidden(), "one is there already"
    desk.window.ui.notice.take_back()
    desk.settle()
    page.presets[simple].click()
    assert "Akan mati" in page.preview_words.text()
    page.apply.click()
    desk.settle()
    assert sorted(rail(desk)) == sorted(SIMPLE)
    desk.window.ui.notice.take_back()
    desk.settle()
    assert all(desk.session.settings[one.setting] for one in FEATURES)


def test_an_office_that_cannot_go_back_is_told_why_and_nothing_is_half_done(
    make_desk: MakeDesk, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = make_desk("admin")
    switch(desk, office, {declared.USE_APPROVAL: True, declared.USE_TRAIL: True})
    monkeypatch.setattr(settings, "any_awaiting", lambda _: True)
    page = page_of(desk)
    page.presets[PRESETS[0]].click()
    page.apply.click()
    desk.settle()
    assert "persetujuan" in desk.notice.lower()
    assert desk.session.settings[declared.USE_TRAIL], "all of them, or none"
