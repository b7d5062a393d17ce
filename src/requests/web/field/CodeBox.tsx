import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { isNo } from '../../../kernel/web/door.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Field } from '../../../kernel/web/parts/Field.tsx'
import { go } from '../../../kernel/web/router.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { estate } from './door.ts'
import { paths } from './paths.ts'

/** The six signs on a door: they say the place by themselves. */
export const CodeBox = (): JSX.Element => {
  const { t } = useSpeech()
  const [code, setCode] = useState('')
  const [problem, setProblem] = useState<string>()
  const find = async (): Promise<void> => {
    const place = await estate.ask('place.byCode', { code })
    if (isNo(place)) return setProblem(place.message)
    const { building, entrance, unit } = place
    go(
      paths.report({
        b: building.id,
        e: entrance?.id,
        u: unit?.id,
        part: unit?.part ?? undefined,
        home: unit?.kind === 'dwelling' ? '1' : undefined,
      }),
    )
  }
  return (
    <details class="fold">
      <summary>
        <span class="fold-name">{t('field.code')}</span>
      </summary>
      <div class="code">
        <Field
          label={t('field.code.label')}
          value={code}
          onValue={setCode}
          problem={problem}
          maxLength={8}
          autocomplete="off"
          onEnter={() => void find()}
        />
        <Button
          onClick={() => void find()}
          disabledReason={code.trim() ? undefined : t('field.code.missing')}
        >
          {t('field.code.find')}
        </Button>
      </div>
    </details>
  )
}
