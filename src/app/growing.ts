import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** Rows drawn at first, and added whenever the end comes near. */
const step = 40;

/** How many rows of a long list to draw: more as the reader scrolls to the element of `end`. */
export function useGrowing(rows: number): {
  readonly drawn: number;
  readonly end: RefObject<HTMLDivElement | null>;
} {
  const [drawn, setDrawn] = useState(step);
  const end = useRef<HTMLDivElement>(null);
  const complete = drawn >= rows;
  // Looks again after each step, for the end may still be in sight.
  useEffect(() => {
    if (complete || !end.current) return;
    const sight = new IntersectionObserver(
      entries => {
        if (entries.some(entry => entry.isIntersecting)) setDrawn(drawn + step);
      },
      { rootMargin: '400px' },
    );
    sight.observe(end.current);
    return () => sight.disconnect();
  }, [drawn, complete]);
  return { drawn, end };
}
