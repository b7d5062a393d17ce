import type { JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import { CompareTable } from '../../../../kernel/web/parts/CompareTable.tsx'
import { wordsOfTable } from '../../../../kernel/web/parts/table-words.ts'
import { useSpeech } from '../../../../kernel/web/speech.ts'
import { useNow } from '../../../../kernel/web/useNow.ts'
import { type AssetRow, placeOfThing, thingColumns } from './thing-columns.ts'

/** Equipment over the estate, in the order in which it fails until another is chosen. */
export const ThingTable = ({ rows }: { rows: readonly AssetRow[] }): JSX.Element => {
  const speech = useSpeech()
  const now = useNow()
  const columns = useMemo(() => thingColumns(now, speech), [now, speech])
  return (
    <CompareTable
      label={speech.t('estate.face.things')}
      name="things"
      words={wordsOfTable(speech.t)}
      columns={columns}
      rows={rows}
      idOf={({ id }) => id}
      href={placeOfThing}
    />
  )
}
