import type { JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import { CompareTable } from '../../../kernel/web/parts/CompareTable.tsx'
import { wordsOfTable } from '../../../kernel/web/parts/table-words.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { stackColumns } from './stack-columns.ts'
import type { StackProps } from './stack-rows.ts'

/** The same as the grid, a line a dwelling: for who reads line by line, and where a grid does not fit. */
export const StackTable = ({ dwellings, href, today }: StackProps): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const columns = useMemo(() => stackColumns(today, speech), [today, speech])
  return (
    <CompareTable
      label={t('stack.title')}
      name="dwellings"
      words={wordsOfTable(t)}
      columns={columns}
      rows={dwellings}
      idOf={({ id }) => id}
      href={({ id }) => href(id)}
      tone={({ danger }) => (danger ? 'danger' : undefined)}
    />
  )
}
