"""How every command fails: one clear line and exit 1, never a traceback."""

import sys
from collections.abc import Callable
from functools import wraps
from typing import Any

import click
from sqlalchemy.exc import OperationalError, SQLAlchemyError

from evac.kernel.errors import EvacError


def plainly(command: Callable[..., Any]) -> Callable[..., Any]:
    """Expected refusals and faults become one clear line and exit 1, never a traceback."""

    @wraps(command)
    def run(*args: Any, **kwargs: Any) -> Any:
        try:
            return command(*args, **kwargs)
        except EvacError as error:
            raise click.ClickException(str(error)) from None
        except OperationalError as error:
            raise click.ClickException(
                f"The database did not answer ({type(error.orig).__name__})."
            ) from None
        except SQLAlchemyError as error:
            raise click.ClickException(f"The database refused ({type(error).__name__}).") from None
        except BrokenPipeError:
            sys.exit(1)

    return run
