import type { JSX } from 'preact'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { Field } from '../../kernel/web/parts/Field.tsx'
import { RefusalNotice } from '../../kernel/web/parts/RefusalNotice.tsx'
import { goTo } from '../../kernel/web/router.ts'
import { useSpeech } from '../../kernel/web/speech.ts'
import { nameHole, readHoles, showHoles } from '../core/hole-names.ts'
import type { Queries, WayRow } from '../core/contract.ts'
import { OfferToAll } from './OfferToAll.tsx'
import { sayDays } from './say-way.ts'
import { useChange } from './useChange.ts'
import { shownWords, useWayDraft, type WayDraft } from './useWayDraft.ts'
import { WayPreview } from './WayPreview.tsx'

/** What is written, as the house keeps it. */
const wordsOf = ({ fr, en }: WayRow['now']): WayRow['now'] => ({
  fr: readHoles(fr.trim(), 'fr'),
  en: readHoles(en.trim(), 'en'),
})

type WordsProps = { row: WayRow; draft: WayDraft; onDraft: (part: Partial<WayDraft>) => void }

const BothLanguages = ({ row, draft, onDraft }: WordsProps): JSX.Element => {
  const { t } = useSpeech()
  const langs = row.frenchAlone ? (['fr'] as const) : (['fr', 'en'] as const)
  return (
    <div class="practice-both">
      {langs.map((lang) => (
        <div class="stack-s" key={lang} lang={lang}>
          <Field
            kind={row.oneLine ? 'text' : 'area'}
            rows={4}
            label={t(`practice.${lang}`)}
            value={draft[lang]}
            onValue={(text) => onDraft({ [lang]: text })}
            autoFocus={lang === 'fr'}
          />
          {lang === 'en' && draft.en.trim() === '' && row.house.en && (
            <p class="secondary">{t('practice.en.missing', { words: showHoles(row.house.en, 'en') })}</p>
          )}
        </div>
      ))}
    </div>
  )
}

type Props = { row: WayRow; listed: Queries['practice.list']['output']; back: string }

/** Writes a text in both languages beside a real letter that says it. */
export const WayForm = ({ row, listed, back }: Props): JSX.Element => {
  const { t, lang } = useSpeech()
  const { busy, no, change, giveBack } = useChange(listed.agency, row)
  const [draft, set, drop] = useWayDraft(listed.agency, row)
  const isMoved = draft.version !== row.version
  const leave = (): void => {
    drop()
    goTo(back)
  }
  const save = async (): Promise<void> => {
    const { fr, en } = wordsOf(draft)
    // English as the house has it is none of one’s own.
    const own = row.frenchAlone || en === row.house.en ? '' : en
    const to = { fr, en: own, motive: draft.motive.trim() }
    if (await change(to, t('practice.saved'), draft.version)) leave()
  }
  const leaveIfDone = async (done: Promise<boolean>): Promise<void> => {
    if (await done) leave()
  }
  return (
    <form
      class="stack"
      noValidate
      onSubmit={(e) => {
        e.preventDefault()
        void save()
      }}
    >
      {row.choices.length > 0 ? (
        <Field
          kind="select"
          narrow
          label={t(row.topic === 'steps' ? 'practice.steps' : 'practice.end')}
          value={draft.fr}
          options={row.choices.map((days) => ({
            value: days,
            label: sayDays(row, days, { t }),
          }))}
          onValue={(days) => set({ fr: days })}
        />
      ) : (
        <BothLanguages row={row} draft={draft} onDraft={set} />
      )}
      {row.holes.length > 0 && (
        <p class="secondary">
          {t('practice.holes', { holes: row.holes.map((hole) => nameHole(hole, lang)).join(' ') })}
        </p>
      )}
      <Field
        label={t('practice.reason')}
        optional={t('practice.reason.optional')}
        value={draft.motive}
        maxLength={400}
        onValue={(motive) => set({ motive })}
      />
      {no && !isMoved && <RefusalNotice kept={t('practice.draft.kept')}>{no}</RefusalNotice>}
      {isMoved && (
        <RefusalNotice
          kept={t('practice.moved.now', { words: showHoles(row.now.fr, 'fr') })}
          action={
            <div class="line">
              <Button small onClick={() => set({ version: row.version })}>
                {t('practice.moved.mine')}
              </Button>
              <Button small onClick={() => set({ ...shownWords(row.now), version: row.version })}>
                {t('practice.moved.theirs')}
              </Button>
            </div>
          }
        >
          {t('practice.moved')}
        </RefusalNotice>
      )}
      <div class="line">
        <Button kind="primary" type="submit" busy={busy} busyLabel={t('practice.saving')}>
          {t('practice.save')}
        </Button>
        <Button href={back} onClick={drop}>
          {t('practice.leave')}
        </Button>
        {row.whose === 'agency' && (
          <Button kind="plain" busy={busy} onClick={() => void leaveIfDone(giveBack())}>
            {t('practice.giveBack')}
          </Button>
        )}
        {listed.can.offer && row.whose === 'agency' && (
          <OfferToAll
            code={row.code}
            from={listed.agency}
            offered={row.offer?.fr === row.now.fr ? row.offer.id : null}
          />
        )}
      </div>
      <WayPreview row={row} agency={listed.agency} said={wordsOf(draft)} />
    </form>
  )
}
