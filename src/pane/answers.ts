import { useEffect, useRef, useState } from "react";

/** What a section asks when it is shown, and again when the workbook was read again. null: being asked. */
export function useAnswer<Answer>(ask: () => Promise<Answer>, asOf: number) {
  const [answer, setAnswer] = useState<Answer | null>(null);
  useEffect(() => {
    let isShown = true;
    void ask().then((found) => {
      if (isShown) setAnswer(found);
    });
    return () => {
      isShown = false;
    };
  }, [asOf]);
  return [answer, setAnswer] as const;
}

/** What a section asks when the user wants it, and again whenever the workbook was read again since. null: not asked yet. */
export function useRequested<Asked extends readonly unknown[], Answer>(
  ask: (...asked: Asked) => Promise<Answer>,
  asOf: number,
) {
  const [answer, setAnswer] = useState<Answer | "waiting" | null>(null);
  const wanted = useRef<Asked | null>(null);
  const turn = useRef(0);
  const again = async () => {
    const mine = (turn.current += 1);
    const found = wanted.current && (await ask(...wanted.current));
    if (mine === turn.current) setAnswer(found);
  };
  useEffect(() => {
    if (wanted.current) void again();
    return () => {
      turn.current += 1;
    };
    // Only a workbook that was read again is a reason.
  }, [asOf]);
  const request = (...asked: Asked) => {
    wanted.current = asked;
    setAnswer("waiting");
    return again();
  };
  return [answer, request] as const;
}
