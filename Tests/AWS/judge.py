"""A judge of requests and responses by AWS's own service models, as botocore ships them.

botocore's validator checks required members, types, unions and minimums only; this one walks the model for all of it.
"""
import datetime, functools

import botocore.session
import regex

session = botocore.session.get_session()


@functools.cache
def model(service):
    return session.get_service_model(service)


@functools.cache
def pattern(text):
    # Smithy's patterns are Java's: \d and \w are ASCII, and all of the text must match.
    return regex.compile(text, regex.ASCII if "\\p" not in text else 0)


def iso(text):
    for form in ("%Y-%m-%dT%H:%M:%SZ", "%Y-%m-%dT%H:%M:%S.%fZ"):
        try:
            # datetime knows six fractional digits; AWS sends up to nine.
            head, _, fraction = text.rstrip("Z").partition(".")
            datetime.datetime.strptime(head, "%Y-%m-%dT%H:%M:%S")
            return text.endswith("Z") and (not fraction or fraction.isdigit())
        except ValueError:
            continue
    return False


def faults(value, shape, path="", strict=False):
    """What breaks the model; null counts as missing, members that the model does not know are passed over."""
    out = []
    kind = shape.type_name
    if getattr(shape, "is_document_type", False) or shape.metadata.get("document"):
        return out
    meta = shape.metadata
    if kind == "structure":
        if not isinstance(value, dict):
            return [f"{path}: no object"]
        for name in shape.required_members:
            if value.get(name) is None:
                out.append(f"{path}.{name}: required")
        known = [name for name in value if name in shape.members and value[name] is not None]
        for name in known:
            out += faults(value[name], shape.members[name], f"{path}.{name}", strict)
        if strict:
            out += [f"{path}.{name}: unknown" for name in value if name not in shape.members]
        if shape.is_tagged_union and len(known) != 1:
            out.append(f"{path}: union of {len(known)}")
    elif kind == "list":
        if not isinstance(value, list):
            return [f"{path}: no list"]
        out += bounds(len(value), meta, path)
        for index, item in enumerate(value):
            out += [f"{path}[{index}]: null"] if item is None else faults(item, shape.member, f"{path}[{index}]", strict)
    elif kind == "map":
        if not isinstance(value, dict):
            return [f"{path}: no object"]
        out += bounds(len(value), meta, path)
        for key, item in value.items():
            out += faults(key, shape.key, f"{path}.{key}", strict) + faults(item, shape.value, f"{path}.{key}", strict)
    elif kind == "string":
        if not isinstance(value, str):
            return [f"{path}: no text"]
        if shape.enum:
            if value not in shape.enum:
                out.append(f"{path}: not in the picklist")
            return out
        out += bounds(len(value), meta, path)
        text = meta.get("pattern")
        if text and not pattern(text).fullmatch(value):
            out.append(f"{path}: pattern")
    elif kind in ("integer", "long"):
        if isinstance(value, bool) or not isinstance(value, int):
            return [f"{path}: no whole number"]
        out += bounds(value, meta, path)
    elif kind in ("double", "float"):
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            return [f"{path}: no number"]
    elif kind == "boolean":
        if not isinstance(value, bool):
            return [f"{path}: no boolean"]
    elif kind == "timestamp":
        if shape.serialization.get("timestampFormat") == "iso8601":
            if not isinstance(value, str) or not iso(value):
                return [f"{path}: no moment"]
        elif isinstance(value, bool) or not isinstance(value, (int, float)):
            return [f"{path}: no seconds"]
    return out


def bounds(count, meta, path):
    if "min" in meta and count < meta["min"]:
        return [f"{path}: less than {meta['min']}"]
    if "max" in meta and count > meta["max"]:
        return [f"{path}: more than {meta['max']}"]
    return []
