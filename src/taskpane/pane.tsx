import {
  FluentProvider,
  makeStyles,
  tokens,
  webLightTheme,
  type Theme,
} from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { BookHeader } from "./book-header";
import { BookView } from "./book-view";
import { CellOrigin } from "../features/cell-origin/pane/cell-origin";
import { holdFocus } from "./held-focus";
import type { PaneSession } from "./pane-session";
import { useStore } from "../pane/store";
import { useWords, WordsContext, type Words } from "../pane/words";

const FONTS =
  '"Segoe UI", "Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif';

/** Fluent's light theme with fonts that have Chinese glyphs on Windows, Mac and Linux. */
const paneTheme: Theme = {
  ...webLightTheme,
  fontFamilyBase: FONTS,
  fontFamilyNumeric: FONTS,
};

interface Props {
  readonly session: PaneSession;
  /** What it says at first. */
  readonly words: Words;
  /** Fetches what it says in the other language, and tells the functions of the page. */
  readonly otherWords: (than: Words) => Promise<Words>;
}

export function Pane({ session, words: first, otherWords }: Props) {
  const [words, setWords] = useState(first);
  const change = (): void => {
    // Where the network fails the pane goes on in the language that it has.
    otherWords(words).then(setWords, () => undefined);
  };
  return (
    <FluentProvider theme={paneTheme} lang={words.language}>
      <WordsContext.Provider value={words}>
        <PaneRegion session={session} onSwitch={change} />
      </WordsContext.Provider>
    </FluentProvider>
  );
}

const useStyles = makeStyles({
  region: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    boxSizing: "border-box",
    minWidth: 0,
    overflowWrap: "anywhere",
    // No field or list is wider than the pane because of what is in it.
    "& .fui-Field": { gridTemplateColumns: "minmax(0, 1fr)" },
    "& select, & textarea, & input": { minWidth: 0, maxWidth: "100%" },
    "& .fui-Textarea, & .fui-Select, & .fui-Input": { minWidth: 0 },
    // It holds the focus only while an action is on.
    outline: "none",
    // What has the focus is not hidden behind the docked 单元格出处.
    "&:has(> [data-docked]) :focus-visible": { scrollMarginBottom: "50vh" },
  },
});

function PaneRegion({ session, onSwitch }: { session: PaneSession; onSwitch: () => void }) {
  const state = useStore(session.state);
  const words = useWords();
  const isBusy =
    state.run.kind === "running" ||
    state.isWorking ||
    state.book.kind === "reading" ||
    state.book.kind === "opening";
  const region = useRef<HTMLElement>(null);
  useEffect(() => (region.current ? holdFocus(region.current) : undefined), []);
  return (
    <section
      ref={region}
      tabIndex={-1}
      aria-label={words.pane.paneName}
      aria-busy={isBusy}
      className={useStyles().region}
    >
      <BookHeader book={state.book} onSwitch={onSwitch} />
      <BookView session={session} state={state} />
      <CellOrigin pane={session} />
    </section>
  );
}
