import type { JSX } from 'preact'
import { useSpeech } from '../speech.ts'
import { Button } from './Button.tsx'
import type { FileKind } from './table-file.ts'

type Props = { busy: FileKind | undefined; onSave: (kind: FileKind) => void }

/** The table as a file: what is filtered, in the columns that are shown, as this reader may see it. */
export const TableExport = ({ busy, onSave }: Props): JSX.Element => {
  const { t } = useSpeech()
  return (
    <fieldset>
      <legend>{t('table.export')}</legend>
      <div class="line">
        {(['csv', 'xlsx'] as const).map((kind) => (
          <Button
            key={kind}
            small
            busy={busy === kind}
            busyLabel={t('table.loading')}
            label={t(`table.export.${kind}.long`)}
            onClick={() => onSave(kind)}
          >
            {t(`table.export.${kind}`)}
          </Button>
        ))}
      </div>
    </fieldset>
  )
}
