import type { Speech } from '../../../kernel/web/speech.ts'

type T = Speech['t']

/** What dictation says: under each text of a walk. */
export const dictationWords = (t: T): { dictate: string; stop: string; keyboard: string } => ({
  dictate: t('walk.dictate'),
  stop: t('walk.dictate.stop'),
  keyboard: t('walk.dictate.keyboard'),
})

/** What a strip of pictures says. */
export const stripWords = (t: T): Record<'close' | 'previous' | 'next' | 'remove' | 'coming', string> => ({
  close: t('walk.close'),
  previous: t('walk.photo.previous'),
  next: t('walk.photo.next'),
  remove: t('walk.photo.remove'),
  coming: t('walk.photo.coming'),
})
