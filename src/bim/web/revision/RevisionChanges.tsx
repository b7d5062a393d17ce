import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Empty } from '../../../kernel/web/parts/Empty.tsx'
import { Loading } from '../../../kernel/web/parts/Loading.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { useTell } from '../../../kernel/web/parts/toast-context.ts'
import { goTo } from '../../../kernel/web/router.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useActs } from '../../../kernel/web/useActs.ts'
import { useKeys } from '../../../kernel/web/useKeys.ts'
import type { ChangeRow, Commands, Report } from '../../core/contract.ts'
import { paths, send, useAsk } from '../bim-client.ts'
import { ChangeAnswers } from './ChangeAnswers.tsx'
import { ChangeLine } from './ChangeLine.tsx'
import { GroupNav, useGroup } from './GroupNav.tsx'
import { LeftOutLink } from './LeftOutLink.tsx'
import { ChangeSorts } from './ChangeSorts.tsx'
import { Misfits } from './Misfits.tsx'

type ChosenChanges = Commands['bim.accept']['changes']

/** What a delivery would change: all that is safe at once, the rest line by line, by keyboard too. */
export const RevisionChanges = ({ told, building }: { told: Report; building: string }): JSX.Element => {
  const { t } = useSpeech()
  const tell = useTell()
  const { busy, no, act } = useActs(t('office.kept'))
  const [at, setAt] = useState(0)
  const group = useGroup()
  const { revision } = told
  const { data, again, ...answer } = useAsk('bim.changes', { revision, ...group, limit: 200 }, building)
  const rows = data?.rows ?? []
  const here = rows[Math.min(at, rows.length - 1)]
  const safe = data?.groups.reduce((all, g) => all + g.safe, 0) ?? 0
  const settle = async (changes: ChosenChanges, yes: boolean, said: string): Promise<void> => {
    if (busy) return
    // «Safe» is accepted, never left out.
    const sent =
      yes || changes === 'safe'
        ? send('bim.accept', building, {
            revision,
            changes,
            ...(told.unlike ? { building: true as const } : {}),
          })
        : send('bim.refuse', building, { revision, changes })
    const undone = !yes && Array.isArray(changes) ? changes : undefined
    if (await act(sent, '')) tell(said, undone && (() => void back(undone)))
    again()
  }
  // Left out by mistake, one or two hundred of them: as long as the words stand there, the way back does too.
  const back = async (changes: string[]): Promise<void> => {
    const sent = send('bim.reopen', building, { revision, changes })
    if (await act(sent, '')) tell(t('left.done', { n: changes.length }))
    again()
  }
  const one = (id: string, yes: boolean): Promise<void> =>
    settle([id], yes, t(yes ? 'changes.accepted' : 'changes.refused', { n: 1 }))
  const same = async ({ id, perhaps }: ChangeRow): Promise<void> => {
    if (busy || !perhaps) return
    const said = { revision, change: id, object: perhaps }
    if (await act(send('bim.same', building, said), '')) tell(t('changes.same.done'))
    again()
  }
  useKeys({
    j: () => setAt(Math.min(rows.length - 1, at + 1)),
    k: () => setAt(Math.max(0, at - 1)),
    ...(here && data?.can.accept
      ? {
          1: () => void one(here.id, true),
          2: () => void one(here.id, false),
          ...(here.perhaps ? { 3: () => void same(here) } : {}),
        }
      : {}),
  })
  // The last of a kind is settled: what waits otherwise is shown, not an empty list.
  const isOver = group && data && !data.groups.some((g) => g.kind === group.kind && g.family === group.family)
  useEffect(() => {
    if (isOver) goTo(paths.revision(building, revision, 'changements'), true)
  }, [isOver, building, revision])
  useEffect(() => {
    if (here) document.getElementById(`change${here.id}`)?.scrollIntoView({ block: 'nearest' })
    // oxlint-disable-next-line react/exhaustive-deps -- a row that is asked again stays where the eye is
  }, [here?.id])
  if (!data)
    return answer.state === 'refused' ? (
      <RefusalNotice>{answer.no.message}</RefusalNotice>
    ) : (
      <Loading label={t('office.loading')} shape="rows" />
    )
  if (!data.groups.length)
    return (
      <>
        <Empty
          title={t('changes.none')}
          action={<Button href={paths.building(building)}>{t('changes.see')}</Button>}
        >
          {t('changes.none.hint')}
        </Empty>
        <LeftOutLink told={told} n={data.leftOut} />
      </>
    )
  return (
    <div class="stack">
      {told.unlike && <Misfits told={told} />}
      {!told.dwellings.confirmed && told.can.confirm && (
        <p>
          {t('changes.first')}{' '}
          <a href={paths.revision(building, revision, 'logements')}>{t('report.next.dwellings')}</a>
        </p>
      )}
      {data.can.accept && safe > 0 && (
        <div class="stack-s">
          <p>{t('changes.safe.hint')}</p>
          <div>
            <Button
              kind={told.unlike ? 'plain' : 'primary'}
              busy={busy}
              busyLabel={t('changes.busy')}
              onClick={() => void settle('safe', true, t('changes.accepted', { n: safe }))}
            >
              {t(told.unlike ? 'unlike.yes' : 'changes.safe', { n: safe })}
            </Button>
          </div>
        </div>
      )}
      {no && <RefusalNotice>{no}</RefusalNotice>}
      <GroupNav groups={data.groups} told={told} />
      <LeftOutLink told={told} n={data.leftOut} />
      {group && (
        <ChangeSorts
          told={told}
          group={group}
          sorts={data.sorts}
          storeys={data.storeys}
          can={data.can.accept}
          onSettle={(wanted, n, yes) =>
            void settle(
              yes || n > rows.length ? wanted : rows.map((row) => row.id),
              yes,
              t(yes ? 'changes.accepted' : 'changes.refused', { n }),
            )
          }
        />
      )}
      {data.can.accept && <p class="secondary models-keys">{t('changes.keys')}</p>}
      <ol class="models-changes">
        {rows.map((row) => (
          <ChangeLine key={row.id} row={row} at={row === here}>
            {data.can.accept && (
              <ChangeAnswers
                row={row}
                onSettle={(yes) => void one(row.id, yes)}
                onSame={row.perhaps ? () => void same(row) : undefined}
              />
            )}
          </ChangeLine>
        ))}
      </ol>
      {data.next && <p class="secondary">{t('changes.more')}</p>}
    </div>
  )
}
