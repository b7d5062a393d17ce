import type { WayRefusal } from '../core/way-shape.ts'

/** What a folder says when nothing may be written there, or nothing more: of this machine by names, over SFTP by numbers (draft-ietf-secsh-filexfer). */
const refusals: Readonly<Record<string, WayRefusal>> = {
  EACCES: 'way_denied',
  EPERM: 'way_denied',
  EROFS: 'way_denied',
  ENOSPC: 'way_full',
  EDQUOT: 'way_full',
  EFBIG: 'way_full',
  /** SSH_FX_PERMISSION_DENIED */
  3: 'way_denied',
  /** SSH_FX_FAILURE: OpenSSH has no other word for a disk that is full */
  4: 'way_full',
}

/** Why a folder could not be written. */
export const folderRefusal = (fault: unknown): WayRefusal =>
  (fault instanceof Error && 'code' in fault ? refusals[String(fault.code)] : undefined) ?? 'way_down'
