import type { ComponentChildren, JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { later } from '../../../kernel/web/load-later.tsx'
import { Loading } from '../../../kernel/web/parts/Loading.tsx'
import { Stepper } from '../../../kernel/web/parts/Stepper.tsx'
import { goTo, useHere } from '../../../kernel/web/router.ts'
import { type Speech, useSpeech } from '../../../kernel/web/speech.ts'
import type { CodedPlace } from '../../../estate/core/contract.ts'
import { useAsk } from './tenant-client.ts'
import { type ReportDraft, useDraft } from './report-draft.ts'
import { dangerOfNature } from '../../core/danger/danger-kinds.ts'
import { natureInDanger } from './filing-of-draft.ts'
import { Gate } from './DangerGate.tsx'
import { type DoorPlace, sayPlace } from './say-door.ts'
import { keepReceipt, receipts } from './kept-receipts.ts'
import type { ScreenGiven } from './point-at-plan.ts'
import {
  firstMissing,
  progressOf,
  questionAt,
  shownStep,
  type ReportStep,
  stepAfter,
  stepBefore,
} from './report-steps.ts'
import { thingOf } from './thing-of-label.ts'
import { useMyself } from './useMyself.ts'
import { UnknownCode } from './UnknownCode.tsx'
import { expectWords } from './useHeard.ts'
import { WordsScreen } from './WordsScreen.tsx'

const loadRest = () => import('./load-questions.tsx').then((m) => m.loadRest())
const LaterQuestions = later(loadRest)
const Receipts = later(() => import('./load-questions.tsx').then((m) => m.loadReceipts()))

type ReportProps = { code?: string; children?: ComponentChildren }

/** A report, one question a screen: the answers live in this tab, the steps in its history. */
export const TenantReport = ({ code }: ReportProps): JSX.Element => {
  const { t } = useSpeech()
  const { home, signedIn } = useMyself()
  const { query } = useHere()
  // In the address, so that a page that the phone dropped finds its receipt again.
  const sent = query.get('recu') ?? undefined
  const { draft, change, clear } = useDraft()
  const turned = useRef(false)
  const byCode = useAsk('place.byCode', code ? { code } : null)
  const place = code ? byCode.data : undefined
  const hers = home?.unit?.id
  const drawn = useAsk('place.plan', hers ? { unit: hers } : null)
  const plan = drawn.data?.assets.length || drawn.data?.rooms.length ? drawn.data : undefined
  useEffect(() => {
    void loadRest()
    expectWords()
  }, [])
  useEffect(() => {
    if (place) change(placeInDraft(place, draft, t))
    // oxlint-disable-next-line react/exhaustive-deps -- a code fills in its place once; what she then says of it stands
  }, [place])

  const { spot, nature, danger } = draft
  const heard = useAsk(
    'request.known',
    spot && nature && !danger
      ? { building: spot.building, nature: nature.code, ...(spot.part ? { part: spot.part } : {}) }
      : null,
  )
  const here =
    heard.data &&
    (heard.data.incident !== null || heard.data.reports.length > 0 || heard.data.own !== undefined)
  // The label of an entrance says the address; which door, or which common part, is still hers to say.
  const known = {
    place: place !== undefined && place.of !== 'entrance',
    address: !!place,
    person: signedIn,
    // Until it is known whether there is one, there is: then its step gives way by itself.
    plan: plan || drawn.state === 'loading' ? hers : undefined,
    here: here ?? heard.state === 'loading',
  }
  const base = code ? `/signaler/${code}` : '/signaler'
  const pathOf = (step: ReportStep, revising = false, n?: number): string =>
    step === 'gate' ? base : `${base}?q=${step}${n === undefined ? '' : `&n=${n}`}${revising ? '&r=1' : ''}`
  const revising = query.get('r') === '1'
  const step = shownStep(query.get('q'), draft, known, revising)

  const next = (patch: Partial<ReportDraft>): void => {
    let after = change(patch)
    const chosen = after.nature && !after.danger ? dangerOfNature(after.nature.code) : undefined
    if (chosen) after = change({ danger: chosen, read: 'sure' })
    if (after.danger)
      after = change({ nature: natureInDanger(after, t(`danger.${after.danger}`)), answers: {} })
    turned.current = true
    // A danger that was read is said at once, and afterwards the tenant goes on where she was.
    if (after.read && after.told !== after.danger) return goTo(pathOf('danger'))
    if (step === 'danger' && (after.read || after.calm !== undefined)) {
      const missing = firstMissing(after, known)
      return goTo(pathOf(missing, missing !== 'check'))
    }
    const to = stepAfter(step, after, known, revising)
    goTo(pathOf(to, revising && to !== 'check', to === 'detail' ? questionAt(after, null) : undefined))
  }
  const given: ScreenGiven = {
    draft,
    change,
    next,
    spend: (key, seconds) =>
      change({ effort: { ...draft.effort, [key]: (draft.effort[key] ?? 0) + seconds } }),
    home,
    signedIn,
    knownPlace: known.place,
    plan,
    heard: heard.data,
    unknownCode: code !== undefined && byCode.state === 'refused',
    code: place && code,
  }
  if (code && byCode.state === 'loading') return <Loading label={t('tenant.loading')} />
  if (code && step === 'gate' && byCode.state === 'refused' && byCode.no.refused === 'unknown_code' && !sent)
    return <UnknownCode />
  if (step === 'gate' && !sent)
    return (
      <>
        {receipts().length > 0 && <Receipts label={t('tenant.loading')} />}
        <Gate
          here={place && [place.asset?.name, sayPlace(place, t)].filter(Boolean).join(', ')}
          onPick={(danger) => next({ danger, read: undefined, ...(danger ? {} : undanger(draft)) })}
        />
      </>
    )
  const before = stepBefore(step, draft, known)
  const n = questionAt(draft, query.get('n'))
  const backFrom = (to: ReportStep): string =>
    step === 'detail' && n > 0 ? pathOf('detail', revising, n - 1) : pathOf(to)
  const { at, of } = step === 'danger' ? { at: 0, of: 0 } : progressOf(step, draft, known)
  return (
    <>
      {!sent && (
        <div class="ask-top">
          <Stepper
            label={of ? t('tenant.step', { at, of }) : ''}
            at={at}
            of={of}
            backLabel={t('tenant.back')}
            onBack={before && (() => (turned.current ? history.back() : goTo(backFrom(before), true)))}
          />
        </div>
      )}
      {step === 'words' && !sent ? (
        <WordsScreen {...given} />
      ) : (
        <LaterQuestions
          label={t('tenant.loading')}
          {...given}
          step={step}
          agency={place?.agency ?? home?.agency}
          pathOf={(to, n) => pathOf(to, true, n)}
          sent={sent}
          onSent={(receipt) => {
            keepReceipt(receipt)
            if (new URLSearchParams(location.search).has('recu')) return
            clear()
            goTo(`/signaler?recu=${receipt.request}`, true)
          }}
          onAgain={() => goTo('/signaler')}
          onEnough={() => {
            clear()
            goTo('/signaler', true)
          }}
        />
      )}
    </>
  )
}

// What the gate had answered for the tenant is asked again when there is no danger after all.
const undanger = (draft: ReportDraft): Partial<ReportDraft> =>
  draft.danger ? { nature: undefined, answers: {} } : {}

// What was answered already for this very place stays.
const placeInDraft = (place: CodedPlace, draft: ReportDraft, t: Speech['t']): Partial<ReportDraft> => {
  const said = sayPlace(place, t)
  if (place.of === 'entrance')
    return draft.address?.said === said
      ? {}
      : {
          spot: undefined,
          address: { building: place.building.id, entrance: place.entrance?.id ?? null, said },
        }
  return draft.spot?.said === said && draft.thing?.id === place.asset?.id
    ? {}
    : { spot: spotOf(place, t), address: undefined, ...thingOf(place.asset, place.unit?.id) }
}

const spotOf = (place: DoorPlace, t: Speech['t']): ReportDraft['spot'] => ({
  kind: place.unit?.kind ?? 'common',
  building: place.building.id,
  said: sayPlace(place, t),
  ...(place.unit ? { unit: place.unit.id } : {}),
  ...(place.unit?.part ? { part: place.unit.part } : {}),
})
