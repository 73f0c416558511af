import { escapeMarkup } from '../markup.ts'
import { SCRIPT, SCRIPT_HASH, STYLE, STYLE_HASH } from './assets.ts'
import { both, said } from './elements.ts'
import { type Label, PARTS } from './labels.ts'

/** Nothing is fetched and nothing runs but the page's own style and script. */
const POLICY = `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; script-src 'sha256-${SCRIPT_HASH}'; img-src data:; base-uri 'none'; form-action 'none'`

/** What a page is made of, as markup. */
export interface PageParts {
  /** What stands above all. */
  readonly name: string
  /** What stays in sight. */
  readonly bar: string
  readonly main: string
}

/** A whole page: one file that needs nothing else. */
export function shellOf(title: string, parts: PageParts): string {
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeMarkup(said(title))}</title>
<link rel="icon" href="data:,">
<style>${STYLE}</style>
</head>
<body>
${bodyOf(parts)}<script>${SCRIPT}</script>
</body>
</html>
`
}

/** What stands in the body of a page. */
export function bodyOf({ name, bar, main }: PageParts): string {
  return `<a class="skip" href="#main">${both(PARTS.toText)}</a>
<header class="masthead"><span>${name}</span><div class="settings">${choice('lang', PARTS.language, LANGUAGES)}${choice('theme', PARTS.theme, THEMES)}</div></header>
<div class="bar">${bar}</div>
<main id="main">
${main}</main>
`
}

const LANGUAGES = { vi: 'Tiếng Việt', en: 'English' }
const THEMES = { auto: '◐ Auto', light: '☼ Sáng', dark: '☾ Tối' }

function choice(name: string, { vi }: Label, options: Readonly<Record<string, string>>): string {
  const all = Object.entries(options).map(([value, words]) => `<option value="${value}">${words}</option>`)
  return `<select id="${name}" aria-label="${vi}" autocomplete="off">${all.join('')}</select>`
}
