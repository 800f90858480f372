import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/**
 * How many rows of a long list to draw: `step` at first, and as many more whenever the reader
 * scrolls near the element of `end`.
 */
export function useGrowing(
  rows: number,
  step = 40,
): {
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
  }, [drawn, complete, step]);
  return { drawn, end };
}
