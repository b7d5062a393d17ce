import type { Speech } from '../speech.ts'
import { sayNumber } from '../../core/say-figures.ts'

/** What a paper weighs, as people say it: «340 ko», «2,4 Mo». */
export const sayWeight = (bytes: number, { t, lang }: Pick<Speech, 't' | 'lang'>): string => {
  const kb = Math.max(1, Math.round(bytes / 1024))
  return kb < 1000
    ? t('paper.kb', { size: sayNumber(kb, lang) })
    : t('paper.mb', { size: sayNumber(Math.round((bytes / 1024 / 1024) * 10) / 10, lang) })
}
