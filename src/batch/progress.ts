/** How far a run has come. */
export interface Progress {
  readonly files: number
  readonly total: number
  readonly bytes: number
  readonly totalBytes: number
  readonly errors: number
  readonly seconds: number
}

/** Where progress is shown. */
export interface ProgressOutput {
  readonly write: (text: string) => void
  /** A line that is written over; otherwise plain lines, fewer of them. */
  readonly terminal: boolean
}

const MEGABYTE = 1e6
const TERMINAL_EVERY = 0.2
const PLAIN_EVERY = 10

/** Shows how far a run has come, at what rate, and how long the rest will take. */
export class ProgressLine {
  private readonly output: ProgressOutput
  private shown = 0

  constructor(output: ProgressOutput) {
    this.output = output
  }

  show(progress: Progress): void {
    const every = this.output.terminal ? TERMINAL_EVERY : PLAIN_EVERY
    if (progress.seconds - this.shown < every && progress.files < progress.total) return
    this.shown = progress.seconds
    const line = progressText(progress)
    this.output.write(this.output.terminal ? `\r\u001B[K${line}` : `${line}\n`)
  }

  /** Says what comes next and leaves the line. */
  note(text: string): void {
    this.output.write(this.output.terminal ? `\r\u001B[K${text}` : `${text}\n`)
  }

  end(): void {
    if (this.output.terminal) this.output.write('\r\u001B[K')
  }
}

/** `120 of 478 files, 25 %, 3.1 MB/s, 12 s left, 2 errors`. */
export function progressText({ files, total, bytes, totalBytes, errors, seconds }: Progress): string {
  const share = totalBytes > 0 ? bytes / totalBytes : files / Math.max(total, 1)
  const rate = seconds > 0 ? bytes / MEGABYTE / seconds : 0
  const left = share > 0 && files < total ? `, ${duration((seconds / share) * (1 - share))} left` : ''
  const failed = errors > 0 ? `, ${errors} ${errors === 1 ? 'error' : 'errors'}` : ''
  return `${files} of ${total} files, ${Math.floor(share * 100)} %, ${rate.toFixed(1)} MB/s${left}${failed}`
}

function duration(seconds: number): string {
  const whole = Math.ceil(seconds)
  if (whole < 60) return `${whole} s`
  const minutes = Math.floor(whole / 60)
  return minutes < 60 ? `${minutes} min ${whole % 60} s` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}
