import type { Words } from '../words.ts';
import type { Bar } from './history-sums.ts';

interface Props {
  readonly bars: readonly Bar[];
  readonly words: Words;
}

const height = 80;

/**
 * Copies hidden, a bar a day. An SVG of our own: the smallest chart libraries (uPlot 48 kB, Frappe
 * 60 kB) are more than this whole page and draw for the eye alone. Here each bar has its title,
 * and the days with copies stand in a table below for whoever does not see the bars.
 */
export function Chart({ bars, words }: Props) {
  const most = Math.max(1, ...bars.map(({ copies }) => copies));
  const date = new Intl.DateTimeFormat(words.locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const nameOf = (day: string) => date.format(new Date(day));
  const told = bars.filter(({ copies }) => copies > 0).reverse();
  return (
    <figure class="chart">
      <svg
        viewBox={`0 0 ${bars.length * 4} ${height}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {bars.map(({ day, copies }, place) => {
          const high = (copies / most) * height;
          return (
            <rect key={day} x={place * 4} y={height - high} width="3" height={high}>
              <title>{`${nameOf(day)}: ${words.number(copies)}`}</title>
            </rect>
          );
        })}
      </svg>
      <figcaption>
        <span>{nameOf(bars[0]?.day ?? '')}</span>
        <span>{nameOf(bars.at(-1)?.day ?? '')}</span>
      </figcaption>
      <details>
        <summary>{words.say('as_table')}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.say('column_day')}</th>
              <th scope="col">{words.say('column_copies')}</th>
            </tr>
          </thead>
          <tbody>
            {told.map(({ day, copies }) => (
              <tr key={day}>
                <th scope="row">{nameOf(day)}</th>
                <td>{words.number(copies)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
