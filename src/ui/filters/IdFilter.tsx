"use client";
import { useState } from "react";
import { useMessages } from "../FormatProvider";
import { Field } from "./Field";
import { gridMessages } from "../messages/grid";

export interface IdFilterProps {
  label: string;
  value: string | undefined;
  /** Called when the reader is done: on Enter, on leaving the field, or on clearing it. Not on every key. */
  onChange: (value: string | undefined) => void;
}

/** A filter by an exact id. Surrounding space, as from a paste, does not count. */
export function IdFilter({ label, value = "", onChange }: IdFilterProps) {
  const grid = useMessages(gridMessages);
  const [typed, setTyped] = useState({ text: value, of: value });
  // The value was changed from outside: what was typed for the old one is void.
  const text = typed.of === value ? typed.text : value;

  const commit = (next: string) => {
    const trimmed = next.trim();
    setTyped({ text: trimmed, of: value });
    if (trimmed !== value) onChange(trimmed === "" ? undefined : trimmed);
  };
  return (
    <Field label={label} isSet={value !== ""}>
      {(id) => (
        <input
          id={id}
          className="vf-input"
          type="search"
          spellCheck={false}
          autoComplete="off"
          placeholder={grid.idPlaceholder}
          value={text}
          onChange={({ target }) => {
            if (target.value === "") commit("");
            else setTyped({ text: target.value, of: value });
          }}
          onBlur={() => commit(text)}
          onKeyDown={({ key }) => {
            if (key === "Enter") commit(text);
          }}
        />
      )}
    </Field>
  );
}
