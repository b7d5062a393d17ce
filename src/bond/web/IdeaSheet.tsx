import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { newId } from '../../kernel/web/act-ids.ts'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { Choice } from '../../kernel/web/parts/Choice.tsx'
import { Field } from '../../kernel/web/parts/Field.tsx'
import { Sheet } from '../../kernel/web/parts/Sheet.tsx'
import { useTell } from '../../kernel/web/parts/toast-context.ts'
import { useHere } from '../../kernel/web/router.ts'
import { useSpeech } from '../../kernel/web/speech.ts'
import { useSpent } from '../../kernel/web/useSpent.ts'
import { problemOfWords } from '../core/check-words.ts'
import { longest, togetherFrom } from '../core/slip-bounds.ts'
import { randomId, send } from './bond-client.ts'
import { bondPaths, isPhonePath } from './bond-paths.ts'
import { programVersion } from './program-version.ts'
import { recentRefusals } from './recent-refusals.ts'

type Props = { route: string; onClose: () => void }

/** An idea in one sentence, without a name unless its author wants it otherwise; what leaves with it is said. */
export const IdeaSheet = ({ route, onClose }: Props): JSX.Element => {
  const { t } = useSpeech()
  const isPhone = isPhonePath(useHere().path)
  const tell = useTell()
  const { onEffort, effort } = useSpent()
  const [words, setWords] = useState('')
  const [signed, setSigned] = useState<'no' | 'yes'>('no')
  const refusals = recentRefusals().filter((code) => /^[a-z_]{1,40}$/.test(code))
  const said = words.trim()
  const no = said ? problemOfWords(said, longest.idea, [])?.refused : undefined
  const problem = no === 'bond_names' ? t('bond.idea.names') : no && t('bond.idea.long', { n: longest.idea })
  const leave = (): void => {
    const idea = { words: said, route, version: programVersion(), refusals: [...refusals] }
    const also = { effort: effort(), leave: true }
    if (signed === 'yes') void send('bond.signIdea', newId(), idea, also)
    else void send('bond.drop', randomId(), { kind: 'idea', slip: randomId(), ...idea }, also)
    tell(t(signed === 'yes' ? 'bond.idea.signed' : 'bond.idea.kept', { n: togetherFrom - 1 }))
    onClose()
  }
  return (
    <Sheet
      open
      title={t('bond.idea.tell')}
      closeLabel={t('bond.close')}
      onClose={onClose}
      actions={
        <Button kind="primary" disabledReason={said ? problem : t('bond.idea.missing')} onClick={leave}>
          {t('bond.idea.send')}
        </Button>
      }
    >
      <div class="stack">
        <Field
          kind="area"
          rows={3}
          autoFocus
          label={t('bond.idea.words')}
          hint={t('bond.idea.hint')}
          value={words}
          maxLength={longest.idea}
          problem={problem}
          effortKey="bond.words"
          onEffort={onEffort}
          onValue={setWords}
        />
        <Choice
          legend={t('bond.idea.name')}
          options={[
            {
              value: 'no',
              label: t('bond.idea.name.no'),
              detail: t('bond.idea.name.no.how', { n: togetherFrom - 1 }),
            },
            { value: 'yes', label: t('bond.idea.name.yes'), detail: t('bond.idea.name.yes.how') },
          ]}
          value={signed}
          onValue={setSigned}
        />
        <p class="secondary">
          {refusals.length ? t('bond.idea.with', { n: refusals.length }) : t('bond.idea.with.none')}
        </p>
        <p>
          <a href={bondPaths.ideas(isPhone)} onClick={onClose}>
            {t('bond.idea.others')}
          </a>
        </p>
      </div>
    </Sheet>
  )
}
