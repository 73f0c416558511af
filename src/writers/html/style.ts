/** The look of a page. Nothing is told by colour alone: each mark has its own line and a title. */
export const STYLE = `
:root { color-scheme: light dark; --line: #8886; --quiet: #666; --decision: #b3261e; --directive: #0b57d0; --target: #146c2e }
@media (prefers-color-scheme: dark) { :root { --quiet: #aaa; --decision: #f2b8b5; --directive: #a8c7fa; --target: #80da98 } }
body { font: 1.05rem/1.6 "Times New Roman", "Noto Serif", serif; max-width: 62rem; margin: 0 auto; padding: 1rem }
h1 { font-size: 1.4rem } h2 { font-size: 1.15rem; margin-top: 2rem }
[lang=en] { color: var(--quiet); font-size: .85em }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1rem } dt { font-weight: bold } dd { margin: 0 }
table { border-collapse: collapse; width: 100% } th, td { border: 1px solid var(--line); padding: .3rem .5rem; text-align: left; vertical-align: top }
.wide { overflow-x: auto }
.text { white-space: pre-wrap; overflow-wrap: anywhere; border-top: 1px solid var(--line); padding-top: 1rem }
.text section { display: block; border-left: 2px solid var(--line); padding-left: .6rem; margin: .2rem 0 }
.text section.bullet, .text section.point, .text section.clause, .text section.subclause { border-left-style: dotted }
mark { background: none; color: inherit; padding: .05em 0 }
mark.decision { border-bottom: 3px solid var(--decision) }
mark.directive { border-bottom: 3px solid var(--directive) }
mark.target { border-bottom: 3px double var(--target) }
.entity { text-decoration: underline dotted; text-underline-offset: .15em }
.entity.body, .entity.position { font-weight: bold } .entity.document, .entity.plan { font-style: italic }
.tag { font: bold .7em sans-serif; vertical-align: super; margin-right: .2em; user-select: none }
a { color: inherit } :target { outline: 2px solid; outline-offset: 2px }
@media print { .tag { display: none } body { max-width: none } }
`
