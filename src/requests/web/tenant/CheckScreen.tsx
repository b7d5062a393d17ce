import type { ComponentChildren, JSX } from 'preact'
import { sayCode } from '../../../kernel/core/words.ts'
import { useRef, useState } from 'preact/hooks'
import { sayPhone } from '../../../kernel/core/say-figures.ts'
import { newId } from '../../../kernel/web/act-ids.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { usePictures } from '../../../kernel/web/pictures.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { send } from './tenant-client.ts'
import { filingOf, pointedAt } from './filing-of-draft.ts'
import type { ScreenGiven } from './point-at-plan.ts'
import { capital } from './say-door.ts'
import { Screen } from './QuestionScreen.tsx'
import type { Receipt } from './kept-receipts.ts'
import { answersGiven, type ReportStep } from './report-steps.ts'
import { DraftPhotos } from './DraftPhotos.tsx'

type Props = ScreenGiven & {
  pathOf: (step: ReportStep, n?: number) => string
  onSent: (receipt: Receipt) => void
}

/** Everything as sentences, to contradict before it leaves. */
export const CheckScreen = ({ draft, signedIn, knownPlace, code, pathOf, onSent }: Props): JSX.Element => {
  const { t, lang } = useSpeech()
  const [busy, setBusy] = useState(false)
  const [no, setNo] = useState<string>()
  // One report, one id: a second tap is the same report.
  const id = useRef(newId())
  const pictures = usePictures(draft.photos, undefined, true)
  const times = draft.times.map((time) => sayCode(t, 'tenant.when', time)).join(', ')
  const dwelling = draft.spot?.kind === 'dwelling' && !draft.danger

  const { follows, apart } = draft

  const leave = async (): Promise<void> => {
    if (busy) return
    setBusy(true)
    setNo(undefined)
    const filing = {
      ...filingOf(draft, { lang, signedIn, times, code }),
      ...(follows ? { follows } : apart ? { apart } : {}),
    }
    const also = { photos: draft.photos, effort: roundEffort(draft.effort) }
    const outcome = send('request.file', id.current, filing, also)
    const kept = {
      request: id.current,
      at: Date.now(),
      what: draft.danger ? capital(t(`danger.${draft.danger}`)) : (draft.nature?.label ?? ''),
      where: draft.spot?.said ?? '',
      email: signedIn ? '' : draft.email.trim(),
      phone: draft.phone.trim() !== '',
      paper: draft.paper,
      signedIn,
    }
    const first = await Promise.race([outcome, slow()])
    if (first === 'slow') {
      onSent(kept)
      const late = await outcome
      if (late.ok) onSent({ ...kept, ...dueOf(late.facts) })
      return
    }
    setBusy(false)
    if (first.ok) onSent({ ...kept, ...dueOf(first.facts) })
    else {
      // A refused report was not filed: the next try is another act, with the same words.
      id.current = newId()
      setNo(first.message)
    }
  }
  return (
    <Screen
      title={t('tenant.check.title')}
      action={
        <>
          <Button
            kind="primary"
            full
            busy={busy}
            busyLabel={t('tenant.check.sending')}
            onClick={() => void leave()}
          >
            {t(follows ? 'tenant.known.follow' : 'tenant.check.send')}
          </Button>
        </>
      }
    >
      {no && <RefusalNotice kept={t('tenant.kept')}>{no}</RefusalNotice>}
      <div class="told">
        <Line change={draft.danger ? undefined : pathOf('what')} label={t('tenant.check.what')}>
          {draft.danger ? capital(t(`danger.${draft.danger}`)) : draft.nature?.label}
        </Line>
        {!draft.danger &&
          answersGiven(draft).map(({ words, yes, n }) => (
            <Line key={n} change={pathOf('detail', n)} label={words}>
              {t(yes ? 'tenant.yes' : 'tenant.no')}
            </Line>
          ))}
        <Line change={pathOf('words')} label={t('tenant.check.words')}>
          {draft.words.trim()
            ? t('tenant.check.quote', { words: draft.words.trim() })
            : t('tenant.check.noWords')}
        </Line>
        <Line change={knownPlace ? undefined : pathOf('where')} label={t('tenant.check.where')}>
          {[draft.spot?.said, pointedAt(draft)?.said].filter(Boolean).join('\u00a0· ')}
        </Line>
        {!signedIn && (
          <Line change={pathOf('reach')} label={t('tenant.check.reach')}>
            {[
              draft.name.trim(),
              draft.phone.trim() && sayPhone(draft.phone),
              draft.email.trim(),
              draft.paper && t('tenant.check.paper'),
            ]
              .filter(Boolean)
              .join(', ') || t('tenant.check.nobody')}
          </Line>
        )}
        {dwelling && (
          <Line change={pathOf('when')} label={t('tenant.check.when')}>
            {[times, draft.access.trim()].filter(Boolean).join('. ') || t('tenant.check.anyTime')}
          </Line>
        )}
      </div>
      <DraftPhotos names={draft.photos} pictures={pictures} />
    </Screen>
  )
}

const slow = (): Promise<'slow'> =>
  new Promise((done) => setTimeout(() => done('slow'), navigator.onLine ? 8000 : 300))

const dueOf = (
  facts: readonly { type: string; data: Record<string, unknown> }[],
): Pick<Receipt, 'due' | 'urgency' | 'way'> => {
  const dataOf = (name: string) => facts.find(({ type }) => type === name)?.data ?? {}
  const { due, urgency } = dataOf('request.filed')
  const { way } = dataOf('request.held')
  if (way === 'mail' || way === 'call') return { way }
  return typeof due === 'string' && typeof urgency === 'string' ? { due, urgency } : {}
}

const roundEffort = (effort: Record<string, number>): Record<string, number> =>
  Object.fromEntries(Object.entries(effort).map(([key, seconds]) => [key, Math.round(seconds * 10) / 10]))

type LineProps = { label: string; children: ComponentChildren; change: string | undefined }

const Line = ({ label, children, change }: LineProps): JSX.Element => {
  const { t } = useSpeech()
  return (
    <div class="told-line">
      <div class="told-words">
        <div class="secondary">{label}</div>
        <div>{children}</div>
      </div>
      {change && (
        <a class="told-change" href={change} aria-label={`${t('tenant.check.change')} : ${label}`}>
          {t('tenant.check.change')}
        </a>
      )}
    </div>
  )
}
