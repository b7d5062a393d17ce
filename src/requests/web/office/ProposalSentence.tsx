import type { ComponentChildren, JSX } from 'preact'
import { sayCode, sayOr } from '../../../kernel/core/words.ts'
import { sayDue, saySlot } from '../../../kernel/core/dates.ts'
import { sayDelay } from '../../../kernel/core/delay.ts'
import { Chip, type ChipOption, Chips } from '../../../kernel/web/parts/Chips.tsx'
import { type Speech, useSpeech } from '../../../kernel/web/speech.ts'
import type { Proposal } from '../../core/contract.ts'
import { naturesAt } from '../../core/nature/catalogue.ts'
import { isMatter } from '../../core/nature/is-matter.ts'
import { liabilities, urgencies } from '../../core/nature/nature-types.ts'
import { promiseOf } from '../../core/nature/urgency.ts'
import { sayBecause } from '../say-because.ts'
import { sayUrgency } from '../say-urgency.ts'
import { type ProposalChanges, chosenOf, type Destination } from '../../core/chosen-place.ts'
import './Sentence.css'

export type SentenceProps = {
  proposal: Proposal
  changed: ProposalChanges
  onChanged: (changed: ProposalChanges) => void
  where: 'dwelling' | 'common'
  now: string
  /** the first word: where it is */
  lead?: JSX.Element
}

/** The proposal as one sentence whose words can be changed, each with its reason on demand. */
export const ProposalSentence = (props: SentenceProps): JSX.Element => {
  const speech = useSpeech()
  const { t, lang } = speech
  const { proposal: p, changed, now } = props
  const chosen = chosenOf(p, changed)
  const change = (more: ProposalChanges): void => props.onChanged({ ...changed, ...more })
  return (
    <div class="sentence" aria-live="polite">
      <Chips>
        {props.lead && <Fact goesOn>{props.lead}</Fact>}
        <Fact goesOn>
          <Chip
            label={t('say.nature')}
            value={p.nature}
            options={naturesOf(p, props.where, speech)}
            onValue={(nature) => props.onChanged({ nature })}
          />
        </Fact>
        {isMatter(p.nature) && chosen.urgency !== 'U0' ? (
          <DeskFacts proposal={p} />
        ) : (
          <>
            <Fact goesOn>
              <Chip
                label={t('say.urgency')}
                value={chosen.urgency}
                tone={chosen.urgency === 'U0' ? 'danger' : chosen.urgency === 'U3' ? 'plain' : 'soon'}
                options={urgencies.map((u) => ({ value: u, label: sayUrgency(u, p.delays[u], speech) }))}
                onValue={(urgency) => change({ urgency: urgency as Proposal['urgency'] })}
              />
              {chosen.urgency === p.urgency && (
                <span class="sentence-due">
                  <span class="sentence-joint">, </span>
                  {sayDue(p.due, now, lang)}
                </span>
              )}
            </Fact>
            <Fact goesOn>
              <Chip
                label={t('say.liability')}
                value={chosen.liability}
                options={liabilities.map((l) => ({ value: l, label: t(`liability.${l}`) }))}
                onValue={(liability) =>
                  change({ liability: liability as Proposal['liability'], to: undefined })
                }
              />
            </Fact>
            <Fact>
              <Chip
                label={t('say.to')}
                value={chosen.to === 'firm' ? (p.contract?.id ?? '') : chosen.to}
                options={handlersOf(p, speech)}
                onValue={(to) =>
                  change(
                    p.contracts.some(({ id }) => id === to)
                      ? { to: 'firm', contract: to, slot: changed.slot === 'none' ? 'none' : undefined }
                      : { to: to as Destination, contract: undefined },
                  )
                }
              />
              {chosen.to === 'firm' && chosen.urgency !== 'U0' && (
                <>
                  {' '}
                  <Chip
                    label={t('say.slot')}
                    value={chosen.slot?.starts ?? 'none'}
                    options={[
                      ...p.slots.map((s) => ({
                        value: s.starts,
                        label: saySlot(s.starts, s.ends, lang, now),
                      })),
                      { value: 'none', label: t('say.slot.none'), detail: t('say.slot.none.detail') },
                    ]}
                    onValue={(slot) => change({ slot })}
                  />
                </>
              )}
            </Fact>
          </>
        )}
      </Chips>
      {p.grave && chosen.urgency !== 'U0' && (
        <p class="sentence-grave">
          {t('say.grave', { what: t(`grave.${p.grave.kind}`), words: p.grave.said.join(', ') })}
        </p>
      )}
      <ProposalReasons proposal={p} now={now} />
    </div>
  )
}

/** Of what is no repair: within how many days, and whose desk. Nobody pays, nobody is sent. */
const DeskFacts = ({ proposal: p }: { proposal: Proposal }): JSX.Element => {
  const { t, lang } = useSpeech()
  return (
    <>
      <Fact goesOn>{t('say.answer', { delay: sayDelay(delayOf(p), lang) })}</Fact>
      <Fact>{p.directorate ? sayOr(t, `directorate.${p.directorate}`, p.directorate) : p.agency}</Fact>
    </>
  )
}

// The delay of its own row; a matter that no row names has that of an everyday request.
const delayOf = (p: Proposal): Proposal['delays'][keyof Proposal['delays']] =>
  p.delays[promiseOf(p.nature, p.urgency)]

/** One fact of the sentence: joined to the next by a point, or on a telephone on a line of its own. */
const Fact = ({ goesOn, children }: { goesOn?: boolean; children: ComponentChildren }): JSX.Element => (
  <span class="sentence-fact">
    {children}
    {goesOn && <span class="sentence-joint"> · </span>}
  </span>
)

const ProposalReasons = ({ proposal: p, now }: { proposal: Proposal; now: string }): JSX.Element => {
  const speech = useSpeech()
  const { t, lang } = speech
  const because = p.natures.find((n) => n.code === p.nature)?.because
  const law = p.article && sayOr(t, `decree.${p.article}`, sayCode(t, 'article', p.article))
  const answers = isMatter(p.nature)
  const lines = [
    because && [t('say.why.nature'), t(because.key, because.params)],
    [t('say.why.due'), `${t(p.urgencyBecause.key, p.urgencyBecause.params)} (${sayDue(p.due, now, lang)})`],
    answers
      ? undefined
      : [t('say.liability'), [sayBecause(p.liabilityBecause, speech, now), law].filter(Boolean).join(' ')],
    [t('say.to'), t(p.toBecause.key, p.toBecause.params)],
  ].filter((line) => line !== undefined)
  return (
    <details class="sentence-why">
      <summary>{t('say.why')}</summary>
      <dl>
        {lines.map((line) => (
          <div key={line[0]}>
            <dt>{line[0]}</dt>
            <dd>{line[1]}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}

// What the caller's words suggest first, then everything that may be wrong there; the first letters jump.
const naturesOf = (p: Proposal, where: 'dwelling' | 'common', { t }: Speech): ChipOption[] => {
  const first = [...new Set([p.nature, ...p.natures.map((n) => n.code)])]
  const rest = naturesAt(where).flatMap((family) =>
    family.natures.filter((n) => !first.includes(n.code)).map((n) => ({ n, group: family.group })),
  )
  return [
    ...first.map((code) => ({ value: code, label: t(`nature.${code}`), detail: reasonOf(p, code, t) })),
    ...rest.map(({ n, group }) => ({
      value: n.code,
      label: t(`nature.${n.code}`),
      detail: t(`nature.group.${group}`),
    })),
  ]
}

const reasonOf = (p: Proposal, code: string, t: Speech['t']): string => {
  const because = p.natures.find((n) => n.code === code)?.because
  return because ? t(because.key, because.params) : ''
}

const handlersOf = (p: Proposal, { t }: Speech): ChipOption[] => [
  ...p.contracts.map(({ id, firm, because }) => ({
    value: id,
    label: firm.name,
    detail: t(because.key, because.params),
  })),
  ...(['caretaker', 'inhouse', 'gpa', 'insurance', 'third'] as const).map((to) => ({
    value: to,
    label: t(`handler.${to}`),
  })),
  { value: 'letter', label: t('handler.letter'), detail: t('handler.letter.detail') },
]
