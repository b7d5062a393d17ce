import type { ComponentProps, JSX } from 'preact'
import { PostNotice } from '../../../notices/web/PostNotice.tsx'
import { Guarded } from '../../../requests/web/office/Guarded.tsx'

/** A notice, with its words read over his shoulder. */
export const Post = (props: Omit<ComponentProps<typeof PostNotice>, 'guarded'>): JSX.Element => (
  <PostNotice {...props} guarded={Guarded} />
)
