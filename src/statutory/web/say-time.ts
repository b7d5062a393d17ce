import { sayNumber } from '../../kernel/core/say-figures.ts'
import type { Speech } from '../../kernel/web/speech.ts'

/** Seconds as somebody plans them: minutes, from an hour and a half on hours; nothing for none. */
export const sayTime = (seconds: number, { t, lang }: Pick<Speech, 't' | 'lang'>): string => {
  if (seconds === 0) return ''
  const minutes = Math.ceil(seconds / 60)
  return minutes < 90
    ? t('register.minutes', { n: minutes })
    : t('register.hours', { n: sayNumber(Math.round(minutes / 60), lang) })
}
