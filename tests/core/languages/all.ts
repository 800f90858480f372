import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { hi } from './hi.ts';
import { id } from './id.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import { pt } from './pt.ts';
import type { Rows } from './rows.ts';
import { ru } from './ru.ts';
import { signs } from './signs.ts';
import { th } from './th.ts';
import { tr } from './tr.ts';
import { vi } from './vi.ts';
import { zh } from './zh.ts';

/** The tables by language tag, and one of comments without words. */
export const languages: Readonly<Record<string, Rows>> = {
  ar,
  de,
  en,
  es,
  fr,
  hi,
  id,
  ja,
  ko,
  pt,
  ru,
  signs,
  th,
  tr,
  vi,
  zh,
};
