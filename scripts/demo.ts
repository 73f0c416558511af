/** Builds the demo, `demo/`, into one file that a browser opens: `demo/dist/index.html`. */
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { buildSync } from 'esbuild'
import { STYLE } from '../src/writers/html/assets.ts'

const TARGET = 'demo/dist/index.html'

const { outputFiles } = buildSync({
  entryPoints: ['demo/main.ts'],
  bundle: true,
  minify: true,
  write: false,
  format: 'esm',
  platform: 'browser',
  charset: 'utf8',
  target: ['chrome123', 'firefox121', 'safari17.5'],
})
const script = (outputFiles[0]?.text ?? '').replaceAll('</script', String.raw`<\/script`)
const style = STYLE + readFileSync('demo/style.css', 'utf8')
const policy = `default-src 'none'; style-src ${hashOf(style)}; script-src ${hashOf(script)}; img-src data:; base-uri 'none'; form-action 'none'`

mkdirSync('demo/dist', { recursive: true })
writeFileSync(
  TARGET,
  `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>vanban</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
${readFileSync('demo/index.html', 'utf8')}<script type="module">${script}</script>
</body>
</html>
`,
)
console.log(`${TARGET}: ${Math.round(script.length / 1000)} thousand characters`)

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}
