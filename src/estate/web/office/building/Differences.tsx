import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { Empty } from '../../../../kernel/web/parts/Empty.tsx'
import { Loading } from '../../../../kernel/web/parts/Loading.tsx'
import { RefusalNotice } from '../../../../kernel/web/parts/RefusalNotice.tsx'
import { useTell } from '../../../../kernel/web/parts/toast-context.ts'
import { useSpeech } from '../../../../kernel/web/speech.ts'
import { useActs } from '../../../../kernel/web/useActs.ts'
import { useKeys } from '../../../../kernel/web/useKeys.ts'
import type { Difference } from '../../../core/contract.ts'
import { paths, send, useAsk } from '../estate-client.ts'
import { TrustContext } from './DifferenceSide.tsx'
import { DifferenceLine } from './DifferenceLine.tsx'
import { type SameDifferences, sameDifferences } from './same-differences.ts'
import './differences.css'

type Props = {
  building: string
  /** of one dwelling or common part alone */
  unit?: string | undefined
  onSettled: () => void
}

/** What waits for a yes, and what two sources say differently: a line, two answers. Settled by keyboard, one after the other. */
export const Differences = ({ building, unit, onSettled }: Props): JSX.Element => {
  const { t } = useSpeech()
  const tell = useTell()
  const { busy, no, act } = useActs(t('office.kept'))
  const [at, setAt] = useState(0)
  const [settled, setSettled] = useState<ReadonlySet<number>>(new Set())
  const { data, ...answer } = useAsk('estate.differences', { building }, building)
  const { data: trust } = useAsk('estate.confidence', data?.can.settle ? {} : null)
  const rows = data?.rows.filter((row) => !settled.has(row.said) && (!unit || row.unit?.id === unit)) ?? []
  const groups = sameDifferences(rows)
  const here = groups[Math.min(at, groups.length - 1)]
  const settle = async ({ rows: alike, key }: SameDifferences, yes: boolean): Promise<void> => {
    if (busy) return
    setAt(groups.findIndex((group) => group.key === key))
    const [row] = alike as [Difference]
    const said = alike.map((each) => each.said)
    const sent =
      said.length > 1
        ? send('said.settleAll', building, { said, yes })
        : send('said.settle', building, { said: row.said, yes })
    if (!(await act(sent, ''))) return
    setSettled((before) => new Set([...before, ...said]))
    tell(t(yes && row.says.by ? 'differ.thanks' : 'differ.settled', { who: row.says.by ?? '' }))
    onSettled()
  }
  useKeys({
    j: () => setAt(Math.min(groups.length - 1, at + 1)),
    k: () => setAt(Math.max(0, at - 1)),
    ...(here && data?.can.settle
      ? { 1: () => void settle(here, true), 2: () => void settle(here, false) }
      : {}),
  })
  useEffect(() => {
    if (here) document.getElementById(`said${here.rows[0]!.said}`)?.scrollIntoView({ block: 'nearest' })
    // oxlint-disable-next-line react/exhaustive-deps -- a line that is asked again stays where the eye is
  }, [here?.key])
  if (!data)
    return answer.state === 'refused' ? (
      <RefusalNotice>{answer.no.message}</RefusalNotice>
    ) : (
      <Loading label={t('office.loading')} shape="rows" />
    )
  const all = data.can.settle && <a href={paths.causes}>{t('differ.all')}</a>
  if (!rows.length)
    return (
      <Empty title={t('differ.none')} action={all}>
        {t('differ.none.hint')}
      </Empty>
    )
  return (
    <div class="stack differ">
      <p>
        {t('differ.count', { n: rows.length })}{' '}
        {data.can.settle && <span class="secondary differ-keys">{t('differ.keys')}</span>} {all}
      </p>
      {no && <RefusalNotice>{no}</RefusalNotice>}
      <TrustContext.Provider value={trust?.rows ?? []}>
        <ol class="differ-list">
          {groups.map((group) => (
            <DifferenceLine
              key={group.key}
              rows={group.rows}
              at={group === here}
              onSettle={data.can.settle ? (yes) => void settle(group, yes) : undefined}
            />
          ))}
        </ol>
      </TrustContext.Provider>
    </div>
  )
}
