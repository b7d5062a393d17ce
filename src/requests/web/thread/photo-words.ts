import type { Speech } from '../../../kernel/web/speech.ts'

type Words = { close: string; previous: string; next: string; remove: string; coming: string }

/** What a strip of a request's photos says: its buttons. */
export const photoWords = (t: Speech['t']): Words => ({
  close: t('office.close'),
  previous: t('thread.photo.previous'),
  next: t('thread.photo.next'),
  remove: t('thread.photo.remove'),
  coming: t('thread.photo.coming'),
})

/** «Photo 2 sur 3», for who does not see it. */
export const photoName = (t: Speech['t'], i: number, of: number): string =>
  t('thread.photo', { n: i + 1, of })
