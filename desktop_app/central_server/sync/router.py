"""The endpoints of the sync."""

from __future__ import annotations

from fastapi import APIRouter

router = APIRouter(prefix="/v1")
