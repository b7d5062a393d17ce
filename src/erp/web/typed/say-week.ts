import type { Speech } from '../../../kernel/web/speech.ts'

/** «Semaine du 23 novembre», by its Monday. */
export const sayWeek = (monday: string, { t, lang }: Speech): string =>
  t('typed.week', {
    day: new Intl.DateTimeFormat(lang === 'fr' ? 'fr-FR' : 'en-GB', {
      day: 'numeric',
      month: 'long',
      timeZone: 'UTC',
    }).format(new Date(`${monday}T12:00:00Z`)),
  })
