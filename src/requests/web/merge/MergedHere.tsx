import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Rows } from '../../../kernel/web/parts/Row.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { RequestRow, Thread } from '../../core/contract.ts'
import { RequestLine } from '../office/RequestLine.tsx'
import { ActSheet } from '../thread/ActSheet.tsx'
import { useAct } from '../thread/useAct.ts'

export type MergedHereProps = { thread: Thread; now: string; again: () => void }

/** The doubles that go on in this thread, each with the way to part it; or where this one goes on, which was a double. */
export const MergedHere = ({ thread, now, again }: MergedHereProps): JSX.Element | null => {
  const { t } = useSpeech()
  const { request, twin, doubles = [] } = thread
  const [parting, setParting] = useState<RequestRow>()
  const rows = twin ? [twin] : doubles
  if (!rows.length) return null
  return (
    <section class="tp-outage">
      <h2>{t(twin ? 'merge.twin' : 'merge.here')}</h2>
      <Rows>
        {rows.map((row) => (
          <RequestLine
            key={row.id}
            row={row}
            now={now}
            action={
              (twin ? thread.can['separate'] === 'yes' : true) && (
                <Button small onClick={() => setParting(twin ? request : row)}>
                  {t('merge.separate')}
                </Button>
              )
            }
          />
        ))}
      </Rows>
      {parting && (
        <PartSheet
          row={parting}
          from={twin?.id ?? request.id}
          onClose={() => {
            setParting(undefined)
            again()
          }}
        />
      )}
    </section>
  )
}

type PartProps = { row: RequestRow; from: string; onClose: () => void }

const PartSheet = ({ row, from, onClose }: PartProps): JSX.Element => {
  const { t } = useSpeech()
  const { act, busy, no } = useAct(row.id)
  const part = async (): Promise<void> => {
    if (await act('request.separate', { from }, t('merge.separate.done', { no: String(row.no) }))) onClose()
  }
  return (
    <ActSheet
      ready
      title={t('merge.separate.title')}
      send={t('merge.separate')}
      busy={busy}
      no={no}
      onSend={() => void part()}
      onClose={onClose}
    >
      <p>{t('merge.separate.hint', { no: String(row.no) })}</p>
    </ActSheet>
  )
}
