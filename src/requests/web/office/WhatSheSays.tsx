import type { JSX } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { useMaking } from '../../../kernel/web/parts/photos-in-progress.ts'
import { Chip } from '../../../kernel/web/parts/Chips.tsx'
import { Loading } from '../../../kernel/web/parts/Loading.tsx'
import { Refused } from '../../../kernel/web/parts/Refused.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { takeFocus } from '../../../kernel/web/takeFocus.ts'
import { sameBreakdown } from '../../core/nature/breakdown.ts'
import { dangers } from '../../core/danger/danger-kinds.ts'
import { isEverybodys } from '../../core/nature/everybodys.ts'
import type { Proposal, RequestRow } from '../../core/contract.ts'
import { PossibleDuplicates } from './PossibleDuplicates.tsx'
import { Asks } from './Asks.tsx'
import { type Extras, BesidesFields } from './ExtraFields.tsx'
import type { Card } from './CallerCard.tsx'
import { type Caller, callerSent, CallsFor, someone } from './CallsFor.tsx'
import { askedOf, type ProposalChanges, chosenOf } from './chosen-place.ts'
import { DangerNotice } from './DangerNotice.tsx'
import { GuardedField } from './GuardedField.tsx'
import { HeardFirst } from './HeardFirst.tsx'
import { PlacePick, type PlaceChoice } from './PlacePick.tsx'
import { OtherNatures } from './OtherNatures.tsx'
import { Sentence } from './Sentence.tsx'
import { TellHer } from './TellHer.tsx'
import { CallNow } from './CallNow.tsx'
import { placeAt, placeOf } from './placeOf.ts'
import { newcomer, requesterOf, Unknown, reachProblem, type UnknownCaller } from './Unknown.tsx'
import { type FilingEnd, useFiling } from './useFiling.ts'
import { type ProposalInput, useProposal } from './useProposal.ts'
import { useSendKeys } from './useSendKeys.ts'
import './WhatSheSays.css'

const parts = ['hall', 'stairs', 'lift', 'bins', 'cellar', 'parking', 'outside', 'roof'] as const

const nothing: Extras = { access: '', photos: [] }

type Props = { card: Card | undefined; name: string; now: string; onFiled: () => void }

/** Filing while talking: her words at the left hand, everything else proposed; Ctrl+Enter files, orders and tells her. */
export const WhatSheSays = ({ card, name, now, onFiled }: Props): JSX.Element => {
  const { t, lang } = useSpeech()
  const making = useMaking()
  const [words, setWords] = useState('')
  const [changed, setChanged] = useState<ProposalChanges>({})
  const [answers, setAnswers] = useState<Record<string, boolean>>({})
  const [part, setPart] = useState<string>()
  const [picked, setPicked] = useState<PlaceChoice>()
  const [who, setWho] = useState<UnknownCaller>({ name, reach: '', lang })
  const [collective, setCollective] = useState(false)
  const [besides, setBesides] = useState<Extras>(nothing)
  const [ended, setEnded] = useState<FilingEnd>()
  const [calmed, setCalmed] = useState('')
  const calm = words.trim() !== '' && calmed === words
  const [caller, setCaller] = useState<Caller>()
  const [elsewhere, setElsewhere] = useState(false)
  const place = placeOf(elsewhere ? undefined : card, picked, part)
  // Of another door nobody is named: whoever has the lease there is asked for by the house.
  const person = elsewhere ? undefined : card?.person
  const fresh = (): void => {
    setWords('')
    setChanged({})
    setAnswers({})
    setPart(undefined)
    setCalmed('')
    setCollective(false)
    setBesides(nothing)
    setCaller(undefined)
    setElsewhere(false)
    onFiled()
  }
  const her = elsewhere ? undefined : (person ?? newcomer(who, t('say.who')))
  const { busy, no, file, note, add, onEffort } = useFiling(
    her,
    (end) => {
      setEnded(end)
      fresh()
    },
    () => {
      setEnded(undefined)
      onFiled()
    },
  )
  const worth = words.trim().length > 3 || changed.nature !== undefined
  const asked: ProposalInput | undefined =
    place && worth
      ? {
          ...place,
          words,
          answers,
          ...askedOf(changed),
          ...(part ? {} : { free: true }),
          ...(calm ? { calm } : {}),
        }
      : undefined
  const { proposal, state, no: refused } = useProposal(asked)
  const p = asked && proposal
  const danger = p !== undefined && chosenOf(p, changed).urgency === 'U0'
  const isCollective = collective && p?.collective === true && !danger
  const unmet = card?.person ? undefined : reachProblem(who)

  const mayFile = p?.sure === true
  const where = (part && part !== 'home') || p?.at || place?.unit === undefined ? 'common' : 'dwelling'
  const doubt = useRef<HTMLSpanElement>(null)
  const doubted = p?.danger?.weak === true && changed.nature !== dangers[p.danger.kind].nature[where]
  const sent = callerSent(caller)
  const send = (attachTo?: string): void => {
    // A doubt is answered first: yes, it is a danger; no, it is what it seems.
    if (doubted) return doubt.current?.querySelector('button')?.focus()
    if (!p || !place || !mayFile || busy || making || state === 'loading') return
    // A danger waits for no number.
    if (unmet && !danger) return askReach()
    void file({
      proposal: p,
      chosen: chosenOf(p, changed),
      words,
      place: (part !== 'home' && p.at && placeAt(p.at)) || place,
      calm,
      lang: card?.person?.lang ?? who.lang,
      requester: elsewhere ? undefined : person ? { person: person.id } : requesterOf(who),
      ...(sent ? { caller: sent } : {}),
      answers,
      ...besides,
      ...(attachTo ? { attachTo } : {}),
      ...(isCollective ? { gather: p.together } : {}),
    })
  }
  const askReach = (): void => around.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus()
  const noteIt = async (): Promise<void> => {
    if (busy || making) return
    if (unmet && !(await isDangerous(words))) return askReach()
    void note({
      words: words.trim(),
      lang: card?.person?.lang ?? who.lang,
      requester: elsewhere ? undefined : person ? { person: person.id } : requesterOf(who),
      ...(sent ? { caller: sent } : {}),
      ...(besides.photos.length ? { photos: [...besides.photos] } : {}),
    }).then((kept) => kept && fresh())
  }
  const around = useSendKeys(() => send())
  const same = p ? sameMatter(p, place?.unit) : []
  return (
    <section class="stack says" aria-label={t('say.label')} ref={around}>
      {ended && !worth && ended.filing.chosen.urgency === 'U0' && <CallNow {...ended} now={now} />}
      {ended?.problem && !worth && <Refused>{ended.problem}</Refused>}
      {ended && !worth && <TellHer {...ended} now={now} />}
      {!card?.person && name && (
        <Unknown who={who} onWho={setWho} unmet={worth ? unmet : undefined} onEffort={onEffort} />
      )}
      {(!card?.place || elsewhere) && <PlacePick picked={picked} onPicked={setPicked} onEffort={onEffort} />}
      {card?.place && (
        <div class="line">
          {!caller && (
            <Button small kind="plain" onClick={() => setCaller(someone())}>
              {t('say.caller')}
            </Button>
          )}
          {!elsewhere && card.person && (
            <Button
              small
              kind="plain"
              onClick={() => {
                setElsewhere(true)
                setCaller(someone(card.person ?? {}))
              }}
            >
              {t('say.elsewhere')}
            </Button>
          )}
        </div>
      )}
      {caller && <CallsFor caller={caller} onCaller={setCaller} onEffort={onEffort} />}
      <GuardedField
        key={`${card?.person?.id ?? ''}${ended?.id ?? ''}`}
        label={t('say.label')}
        hint={t('say.hint')}
        value={words}
        onValue={(text) => {
          setWords(text)
          setEnded(undefined)
        }}
        rows={3}
        maxLength={4000}
        inputRef={card ? takeFocus : undefined}
        effortKey="request.words"
        onEffort={onEffort}
      />
      {!calm && (
        <HeardFirst
          words={words}
          asked={doubt}
          onNone={() => setCalmed(words)}
          onYes={(kind) => setChanged({ ...changed, nature: dangers[kind].nature[where] })}
        />
      )}
      {no && <Refused kept={t('office.kept')}>{no}</Refused>}
      {refused && asked && <Refused kept={t('office.kept')}>{refused}</Refused>}
      {!place && worth && (
        <div class="line">
          <p class="secondary">{t('say.place.missing')}</p>
          <Button small busy={busy || making} busyLabel={t('say.filing')} onClick={() => void noteIt()}>
            {t('say.nowhere')}
          </Button>
        </div>
      )}
      {!worth && !ended && <p class="secondary">{t('say.empty')}</p>}
      {asked && !p && state === 'loading' && <Loading label={t('say.thinking')} shape="text" count={2} />}
      {p && (
        <>
          {danger && !p.danger && <DangerNotice nature={p.nature} answers={answers} />}
          <PossibleDuplicates
            proposal={p}
            same={same}
            now={now}
            busy={busy}
            onAttach={send}
            onSame={(id) => void add(id, words, fresh)}
            collective={collective}
            onCollective={setCollective}
            danger={danger}
            told={{
              ...place,
              ...(person ? { person: person.id } : {}),
              requests: p.together,
            }}
          />
          {p.matter && <p class="says-matter">{t(`say.matter.${p.matter}`)}</p>}
          {!mayFile && !p.matter && <p class="says-choose">{t('say.choose')}</p>}
          {mayFile && (
            <>
              <Sentence
                lead={
                  <Chip
                    label={t('say.where')}
                    value={part ?? p.at?.part ?? (p.at ? 'building' : 'home')}
                    options={[
                      ...(p.at && !p.at.part ? [{ value: 'building', label: t('say.where.building') }] : []),
                      {
                        value: 'home',
                        label: t(
                          (card?.place?.unit || picked?.unit) && !isCollective
                            ? 'say.where.home'
                            : 'say.where.building',
                        ),
                      },
                      ...parts.map((code) => ({ value: code, label: t(`row.part.${code}`) })),
                    ]}
                    onValue={(to) => setPart(to === 'building' ? undefined : to)}
                  />
                }
                proposal={p}
                changed={changed}
                onChanged={setChanged}
                where={where}
                now={now}
              />
              <div class={danger ? 'line says-go' : 'line'}>
                <Button
                  kind="primary"
                  busy={busy || making}
                  busyLabel={t(making ? 'thread.photo.busy' : 'say.filing')}
                  keys="Control+Enter"
                  onClick={() => send()}
                >
                  {t(chosenOf(p, changed).to === 'firm' ? 'say.file' : 'say.file.tenant')}
                </Button>
                <kbd class="says-keys">{t('say.file.keys')}</kbd>
              </div>
            </>
          )}
          <OtherNatures where={where} proposal={p} onNature={(nature) => setChanged({ nature })} />
          <Asks nature={p.nature} answers={answers} onAnswers={setAnswers} />
          <BesidesFields
            besides={besides}
            onBesides={setBesides}
            dwelling={where === 'dwelling'}
            onEffort={onEffort}
          />
        </>
      )}
    </section>
  )
}

const isDangerous = async (words: string): Promise<boolean> =>
  (await import('../../core/danger/dangers-in-words.ts')).dangerIn(words) !== undefined

// Of one home: hers. Of what is everybody's: whoever of the house said it first.
const sameMatter = ({ alike, nature }: Proposal, home: string | undefined): readonly RequestRow[] =>
  alike.filter(
    (r) =>
      (r.place.unit !== null && r.place.unit === home) ||
      (isEverybodys(r.nature) && (isEverybodys(nature) || sameBreakdown(nature).includes(r.nature))),
  )
