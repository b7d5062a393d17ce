import type { Speech } from '../speech.ts'

/** What a table says of itself. */
export type TableWords = Record<
  'view' | 'columns' | 'height' | 'calm' | 'dense' | 'pick' | 'act' | 'loading' | 'again',
  string
>

export const wordsOfTable = (t: Speech['t']): TableWords => ({
  view: t('table.view'),
  columns: t('table.columns'),
  height: t('table.height'),
  calm: t('table.calm'),
  dense: t('table.dense'),
  pick: t('table.pick'),
  act: t('table.act'),
  loading: t('table.loading'),
  again: t('table.again'),
})
