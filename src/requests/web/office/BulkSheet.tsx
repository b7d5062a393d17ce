import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { isNo } from '../../../kernel/web/http-headers.ts'
import { Row, Rows } from '../../../kernel/web/parts/Row.tsx'
import { type Speech, useSpeech } from '../../../kernel/web/speech.ts'
import type { Proposal, RequestRow } from '../../core/contract.ts'
import { ActSheet } from '../thread/ActSheet.tsx'
import { sayPlace, sayRow } from '../thread/say-step.ts'
import { sayUrgency } from '../say-urgency.ts'
import { chosenOf, letterData, orientData } from '../../core/chosen-place.ts'
import { letRunLeave } from '../bulk/held-run.ts'
import { ask, send } from './requests-client.ts'
import { useTell } from '../../../kernel/web/parts/toast-context.ts'
import { shareScreen } from '../../../kernel/web/share-screen.ts'

type Props = {
  rows: readonly RequestRow[]
  /** all have left */
  onDone: () => void
  /** nothing was done: the rows stay ticked */
  onClose: () => void
}

/** Many at once, each to its own: every row shows what is proposed for it; one button sends them all. */
export const BulkSheet = ({ rows, onDone, onClose }: Props): JSX.Element => {
  const speech = useSpeech()
  const { t, lang } = speech
  const tell = useTell()
  const proposals = useProposals(rows)
  const [chosen, setChosen] = useState<ReadonlyMap<string, boolean>>(new Map())
  const [busy, setBusy] = useState(false)
  const isOn = ({ id }: RequestRow): boolean => chosen.get(id) ?? goesAlone(proposals.get(id))
  const ready = rows.filter((r) => isOn(r) && isProposal(proposals.get(r.id)))

  const sendAll = async (): Promise<void> => {
    setBusy(true)
    const shares = shareScreen(ready.length)
    await letRunLeave()
    const outcomes = await Promise.all(
      ready.flatMap((row, n) => {
        const p = proposals.get(row.id)
        if (!isProposal(p)) return []
        const orient = orientData(p, chosenOf(p, { slot: 'none' }))
        const effort = shares[n]!
        return orient
          ? [send('request.orient', row.id, orient, { effort })]
          : [send('request.decline', row.id, letterData(p, row.lang ?? lang), { effort })]
      }),
    )
    const noes = outcomes.filter((o) => !o.ok)
    const n = ready.length - noes.length
    const [first] = noes
    tell(
      first && !first.ok
        ? t('todo.oriented.some', { n: String(n), no: String(noes.length), why: first.message })
        : t('todo.oriented', { n }),
    )
    onDone()
  }
  return (
    <ActSheet
      wide
      ready
      title={t('todo.orient.all')}
      send={t('todo.orient.send', { n: ready.length })}
      busy={busy}
      no={undefined}
      missing={
        proposals.size < rows.length ? t('office.loading') : ready.length ? undefined : t('todo.orient.pick')
      }
      onSend={() => void sendAll()}
      onClose={onClose}
    >
      <p class="secondary">{t('todo.orient.hint')}</p>
      <Rows label={t('todo.orient.all')}>
        {rows.map((row) => (
          <Row
            key={row.id}
            sentence={sayRow(row, speech)}
            reason={sayProposal(proposals.get(row.id), speech)}
            meta={sayPlace(row.place, speech)}
            checked={isOn(row)}
            onChecked={(on) => setChosen(new Map(chosen).set(row.id, on))}
            checkLabel={t('todo.check', { what: sayRow(row, speech) })}
          />
        ))}
      </Rows>
    </ActSheet>
  )
}

type Proposals = ReadonlyMap<string, Proposal | string>

// Four questions at a time: the call centre shares the same server.
const useProposals = (rows: readonly RequestRow[]): Proposals => {
  const [found, setFound] = useState<Proposals>(new Map())
  useEffect(() => {
    let stale = false
    const rest = [...rows]
    const next = async (): Promise<void> => {
      const row = rest.shift()
      if (!row || stale) return
      const answer = await ask('request.propose', { request: row.id })
      setFound((before) => new Map(before).set(row.id, isNo(answer) ? answer.message : answer))
      await next()
    }
    void Promise.all([next(), next(), next(), next()])
    return () => {
      stale = true
    }
    // oxlint-disable-next-line react/exhaustive-deps -- asked once, for the rows that the sheet opened with
  }, [])
  return found
}

const isProposal = (p: Proposal | string | undefined): p is Proposal =>
  p !== undefined && typeof p !== 'string'

// What is the tenant's to repair ends with a letter: somebody looks at it, and ticks it.
const goesAlone = (p: Proposal | string | undefined): boolean =>
  p === undefined || (isProposal(p) && chosenOf(p, {}).to !== 'letter')

const sayProposal = (p: Proposal | string | undefined, speech: Speech): string => {
  const { t } = speech
  if (!p) return t('office.loading')
  if (!isProposal(p)) return p
  const { to, urgency, liability } = chosenOf(p, { slot: 'none' })
  const who = to === 'firm' ? (p.contract?.firm.name ?? '') : t(`handler.${to}`)
  if (to === 'letter') return `${t(`liability.${liability}`)}\u00a0: ${t('todo.orient.letter')}`
  return [who, sayUrgency(urgency, p.delays[urgency], speech), t(`liability.${liability}`)].join('\u00a0· ')
}
