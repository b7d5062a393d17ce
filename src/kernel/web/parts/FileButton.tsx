import type { JSX } from 'preact'
import { useId, useRef } from 'preact/hooks'
import { Button } from './Button.tsx'

export type FileButtonProps = {
  label: string
  /** endings, as in `accept` of HTML */
  accept: string
  onFile: (file: File) => void
  kind?: 'primary' | 'quiet'
  busy?: boolean
  busyLabel?: string
}

/** A file is chosen: by finger, mouse or keyboard. The same file twice counts twice. */
export const FileButton = ({ label, accept, onFile, ...button }: FileButtonProps): JSX.Element => {
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  return (
    <div>
      <label class="hidden-text" for={id}>
        {label}
      </label>
      <input
        ref={input}
        id={id}
        class="hidden-text"
        type="file"
        accept={accept}
        tabIndex={-1}
        onChange={(e) => {
          const file = e.currentTarget.files?.[0]
          if (file) onFile(file)
          e.currentTarget.value = ''
        }}
      />
      <Button {...button} onClick={() => input.current?.click()}>
        {label}
      </Button>
    </div>
  )
}
