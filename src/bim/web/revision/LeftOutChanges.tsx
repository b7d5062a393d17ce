import type { JSX } from 'preact'
import { useRef } from 'preact/hooks'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Empty } from '../../../kernel/web/parts/Empty.tsx'
import { Loading } from '../../../kernel/web/parts/Loading.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { useTell } from '../../../kernel/web/parts/toast-context.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useActs } from '../../../kernel/web/useActs.ts'
import type { Report } from '../../core/contract.ts'
import { paths, send, useAsk } from '../bim-client.ts'
import { ChangeLine } from './ChangeLine.tsx'

type Props = { told: Report; building: string }

/** `…/dehors`: what was left out of a delivery, each with a way to have it proposed again. */
export const LeftOutChanges = ({ told: { revision }, building }: Props): JSX.Element => {
  const { t } = useSpeech()
  const tell = useTell()
  const title = useRef<HTMLHeadingElement>(null)
  const { busy, no, act } = useActs(t('office.kept'))
  const { data, again, ...answer } = useAsk('bim.changes', { revision, leftOut: true, limit: 200 }, building)
  const changes = paths.revision(building, revision, 'changements')
  const reopen = async (ids: string[]): Promise<void> => {
    if (busy) return
    if (await act(send('bim.reopen', building, { revision, changes: ids }), '')) {
      tell(t('left.done', { n: ids.length }))
      // The line that was pressed goes: who does not see it go on from the head of the list.
      title.current?.focus()
    }
    again()
  }
  if (!data)
    return answer.state === 'refused' ? (
      <RefusalNotice>{answer.no.message}</RefusalNotice>
    ) : (
      <Loading label={t('office.loading')} shape="rows" />
    )
  const { rows, can, leftOut } = data
  if (leftOut === 0)
    return (
      <Empty title={t('left.none')} action={<Button href={changes}>{t('left.back')}</Button>}>
        {t('left.none.hint')}
      </Empty>
    )
  return (
    <section class="stack">
      <div class="stack-s">
        <h2 ref={title} tabIndex={-1}>
          {t('left.n', { n: leftOut })}
        </h2>
        <p>{t('left.hint')}</p>
        <div class="line">
          {can.accept && rows.length > 1 && (
            <Button busy={busy} onClick={() => void reopen(rows.map(({ id }) => id))}>
              {t('left.again.these', { n: rows.length })}
            </Button>
          )}
          <Button kind="plain" href={changes}>
            {t('left.back')}
          </Button>
        </div>
      </div>
      {no && <RefusalNotice>{no}</RefusalNotice>}
      <ol class="models-changes">
        {rows.map((row) => (
          <ChangeLine key={row.id} row={row}>
            {can.accept && (
              <Button small label={`${t('left.again')}, ${row.says}`} onClick={() => void reopen([row.id])}>
                {t('left.again')}
              </Button>
            )}
          </ChangeLine>
        ))}
      </ol>
      {data.next && <p class="secondary">{t('left.more')}</p>}
    </section>
  )
}
