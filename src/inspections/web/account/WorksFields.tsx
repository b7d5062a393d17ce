import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { partsOf, quantityOf } from '../../../kernel/core/money.ts'
import { sayMoney, sayQuantity } from '../../../kernel/core/say-figures.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Choices } from '../../../kernel/web/parts/Choice.tsx'
import { Combo } from '../../../kernel/web/parts/Combo.tsx'
import { Field } from '../../../kernel/web/parts/Field.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { sayDifference } from '../../core/account/settlement-paper.ts'
import type { DraftedLine } from '../../core/account/works-shapes.ts'
import { ask } from './account-client.ts'
import { estimateOfLines, sayOrdered, type WorksDraft, type WorksGroup } from './useWorksDraft.ts'

type Props = {
  draft: WorksDraft
  /** the dwelling, where what has no price may be priced here */
  unit?: string
}

/** What is ordered, firm by firm, by when, and what it comes to. */
export const WorksFields = ({ draft, unit }: Props): JSX.Element => {
  const { t, lang } = useSpeech()
  const { groups, unpriced, ticked, orders } = draft
  const ordered = groups.flatMap(({ lines }) => lines).filter(({ flaw }) => ticked.includes(flaw))
  const { bare, taxed } = estimateOfLines(ordered)
  return (
    <div class="stack">
      {groups.map((group) => (
        <WorksOfFirm key={group.id} group={group} draft={draft} />
      ))}
      {groups.length > 0 && (
        <Field
          kind="date"
          narrow
          label={t('works.wanted')}
          optional={t('settlement.optional')}
          hint={t('works.wanted.hint')}
          value={draft.wanted}
          onValue={draft.setWanted}
          effortKey="inspections.wanted"
        />
      )}
      {unpriced.length > 0 &&
        (unit ? (
          <details>
            <summary>{t('works.unpriced', { n: unpriced.length })}</summary>
            <ul class="account-rows">
              {unpriced.map((line) => (
                <li key={line.flaw} class="account-line">
                  <PriceWork line={line} unit={unit} draft={draft} />
                </li>
              ))}
            </ul>
          </details>
        ) : (
          <p class="secondary">{t('works.unpriced', { n: unpriced.length })}</p>
        ))}
      {orders.length > 0 && (
        <p>
          <strong>
            {t('works.total', { n: orders.length, taxed: sayMoney(taxed, lang), bare: sayMoney(bare, lang) })}
          </strong>
        </p>
      )}
    </div>
  )
}

const WorksOfFirm = ({ group, draft }: { group: WorksGroup; draft: WorksDraft }): JSX.Element => {
  const speech = useSpeech()
  const { t, lang } = speech
  return (
    <Choices
      legend={t('works.of', { firm: group.firm, contract: group.name })}
      options={group.lines.map((line) => ({
        value: line.flaw,
        label: sayOrdered(line, speech),
        detail: `${line.price.label} · ${t('works.bare', { amount: sayMoney(estimateOfLines([line]).bare, lang) })}`,
      }))}
      value={draft.ticked}
      onValue={(flaws) => draft.tick(group, flaws)}
    />
  )
}

const PriceWork = ({
  line,
  unit,
  draft,
}: {
  line: DraftedLine
  unit: string
  draft: WorksDraft
}): JSX.Element => {
  const speech = useSpeech()
  const { t, lang } = speech
  const [text, setText] = useState('')
  const [found, setFound] = useState<NonNullable<DraftedLine['price']>[]>([])
  const [picked, setPicked] = useState<NonNullable<DraftedLine['price']>>()
  const [quantity, setQuantity] = useState(sayQuantity(quantityOf(line.quantity), lang))
  const counted = Number(quantity.replace(',', '.').replace(/\s/g, ''))
  const isCounted = counted > 0 && counted <= 10_000
  return (
    <div class="account-form stack">
      <h3>{sayDifference(line, speech)}</h3>
      <Combo
        label={t('settlement.edit.price')}
        value={text}
        onValue={setText}
        load={async (words) => {
          const answer = await ask('settlement.prices', { unit, words })
          const lines = 'lines' in answer ? answer.lines : []
          setFound(lines)
          return lines.map(({ id, code, label, unit: each, unitPrice }) => ({
            id,
            label,
            detail: `${code} · ${sayMoney(unitPrice, lang)} / ${each}`,
          }))
        }}
        onPick={({ id, label }) => {
          setText(label)
          setPicked(found.find((each) => each.id === id))
        }}
        words={{
          loading: t('settlement.edit.price.loading'),
          none: t('settlement.edit.price.none'),
          count: (n) => String(n),
        }}
      />
      <Field
        narrow
        inputMode="decimal"
        label={t('settlement.edit.quantity')}
        value={quantity}
        onValue={setQuantity}
        unit={picked?.unit ?? ''}
        problem={isCounted ? undefined : t('settlement.edit.quantity.problem')}
      />
      <div class="line">
        <Button
          small
          disabledReason={picked ? undefined : t('works.price.missing')}
          onClick={() => picked && isCounted && draft.price(line.flaw, picked, partsOf(counted))}
        >
          {t('works.price')}
        </Button>
      </div>
    </div>
  )
}
