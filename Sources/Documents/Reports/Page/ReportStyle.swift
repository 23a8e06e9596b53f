/// How the page of a report looks, on a screen and on paper.
public enum ReportStyle {
    /// The whole style sheet.
    public static let css = words + tables + screen + paper

    /// The parts a report is made of. Measures follow the size of its type, so that large print grows with it.
    private static let words = """
        html { font-size: 100%; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
        .report { margin: 0; color: #0b0c0c; background: #fff; font-family: Arial, "Liberation Sans", Helvetica, sans-serif; font-size: 1.0625rem; line-height: 1.5; overflow-wrap: break-word; }
        .report--large { font-size: 1.5rem; }
        .report p, .report dl, .report dd, .report ul, .report ol, .report blockquote { margin: 0; padding: 0; }
        .report a { color: #12436d; text-underline-offset: .15em; }
        .report a:hover { color: #801650; text-decoration-thickness: 3px; }
        .report a:focus-visible, .report summary:focus-visible, .table-scroll:focus-visible { outline: 3px solid #0b0c0c; outline-offset: 0; background-color: #fd0; color: #0b0c0c; }
        .govuk-visually-hidden { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

        .cover__band { background: #12436d; color: #fff; }
        .report .cover__authority { font-weight: 700; }
        .cover__title { font-size: 2.6em; line-height: 1.1; font-weight: 700; letter-spacing: -.02em; margin: 0; text-wrap: balance; }
        .report .cover__subtitle { font-size: 1.35em; line-height: 1.3; margin: .6em 0 0; }
        .cover__facts > div { display: flex; gap: 1em; padding: .35em 0; border-bottom: 1px solid #b1b9be; }
        .cover__facts dt { flex: 0 0 11em; color: #505a5f; }
        .cover__facts dd { flex: 1 1 auto; font-weight: 700; }
        .report .cover__draft { padding: .5em .75em; margin-bottom: 1.25em; background: #fff7cc; border-left: .35em solid #b58800; font-weight: 700; }
        .report .cover__marking { display: inline-block; margin-top: 1.25em; padding: .15em .6em; border: 2px solid #0b0c0c; font-size: .875em; font-weight: 700; }

        .contents__title { font-size: 1.25em; line-height: 1.2; margin: 0 0 .5em; color: #12436d; }
        .contents__list { list-style: none; }
        .report .contents__line { display: block; padding: .28em 0 .28em 2.4em; text-indent: -2.4em; text-decoration: none; }
        .report .contents__line:hover { text-decoration: underline; }
        .report .contents__line--1 { font-weight: 700; }
        .report .contents__line--2 { padding-left: 4.9em; text-indent: -2.5em; }
        .contents__number { display: inline-block; min-width: 2.12em; text-indent: 0; }
        .contents__line--2 > .contents__number { min-width: 2.22em; }

        .section__title { margin: 2em 0 .6em; line-height: 1.15; color: #12436d; text-wrap: balance; }
        .section--1 > .section__title { font-size: 1.9em; padding-top: .5em; border-top: .12em solid #12436d; letter-spacing: -.01em; }
        .section--2 > .section__title { font-size: 1.45em; }
        .section--3 > .section__title { font-size: 1.2em; }
        .section:first-child > .section__title { margin-top: 0; }
        .section__title .number { margin-right: .35em; font-weight: 400; }
        .heading { margin: 1.6em 0 .4em; font-size: 1.15em; line-height: 1.25; }
        .report .paragraph { margin: 0 0 .9em; max-width: 43em; }
        .report .paragraph--numbered { display: flex; max-width: 46.5em; }
        .paragraph__number { flex: 0 0 3.5em; color: #505a5f; font-variant-numeric: tabular-nums; }
        .paragraph--numbered > p { flex: 1 1 auto; }
        .report .list { margin: 0 0 1em; padding: 0 0 0 1.4em; max-width: 42em; }
        .report .paragraph--numbered + .list { margin-left: 3.5em; }
        .list li { margin: 0 0 .35em; padding-left: .2em; }
        .list li::marker { color: #12436d; font-weight: 700; }
        .figure { font-variant-numeric: lining-nums; white-space: nowrap; }
        .report sup { font-size: .75em; line-height: 0; }
        .report sup.mention { padding-left: .1em; }
        .report .quote { margin: 1.5em 0; padding: .1em 0 .1em 1.2em; border-left: .3em solid #28a197; max-width: 40em; }
        .quote__words { font-size: 1.2em; line-height: 1.4; }
        .quote__words::before { content: "“"; }
        .quote__words::after { content: "”"; }
        .report .quote__by { margin-top: .4em; color: #505a5f; }
        .callout { margin: 1.5em 0; padding: .9em 1.2em 1em; background: #eaf1f7; border-left: .3em solid #12436d; max-width: 43em; }
        .report .callout__title { font-weight: 700; margin-bottom: .25em; color: #12436d; }
        .tiles { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); gap: .8em; list-style: none; }
        .report .tiles { margin: 1.25em 0 1.75em; }
        .tiles > li { padding: .8em 1em .9em; background: #f3f6f8; border-top: .28em solid #12436d; }
        .tiles--1 { grid-template-columns: minmax(0, 1fr); }
        .tiles--2, .report--large .tiles { grid-template-columns: repeat(2, minmax(0, 1fr)); }
        .tiles--4 { grid-template-columns: repeat(4, minmax(0, 1fr)); }
        .tile__figure { display: block; font-size: 2.3em; line-height: 1.1; font-weight: 700; letter-spacing: -.02em; color: #12436d; }
        .report .tile__figure a { text-decoration-thickness: 1px; }
        .tile__words { display: block; margin-top: .3em; line-height: 1.35; }
        .drawing { background-repeat: no-repeat; background-size: contain; background-position: left center; margin: 1em 0; }
        .cover__picture { background-repeat: no-repeat; background-size: contain; background-position: left center; margin-top: 1.5em; max-width: 40rem; aspect-ratio: 16 / 7; }
        .report--large .paragraph > .figure { font-size: 1.5em; line-height: 1; font-weight: 700; color: #12436d; }
        .report--large .paragraph > strong { color: #801650; }
        .report--page .section--1 > .section__title { margin: 1.4em 0 .4em; padding-top: 0; border-top: 0; font-size: 1.3em; }
        .chart-block { margin: 1.5em 0 2em; }
        .report .chart-block__title { font-weight: 700; margin-bottom: .6em; }
        .chart-block__picture { display: block; width: 100%; max-width: 36em; height: auto; }
        .chart-block__data { margin-top: .75em; }
        .notes__list { max-width: 43em; }
        .report .notes__list { padding-left: 1.6em; }
        .notes__list li { margin: 0 0 .6em; padding-left: .3em; }
        .notes__list li:target, .paragraph--numbered:target { background: #fff7cc; }

        """

    private static let tables = """
        .table-block { margin: 1.5em 0 2em; }
        .table-scroll { position: relative; overflow-x: auto; }
        .figures { border-collapse: collapse; width: 100%; font-size: .9375em; line-height: 1.35; font-variant-numeric: tabular-nums lining-nums; }
        .table--few .figures { width: 26em; max-width: 100%; }
        .figures caption { caption-side: top; text-align: left; font-weight: 700; font-size: 1.07em; padding: 0 0 .6em; }
        .figures th, .figures td { padding: .45em .4em .45em .6em; text-align: left; vertical-align: top; border-bottom: 1px solid #ccd2d6; }
        .figures th:first-child, .figures td:first-child { padding-left: .25em; }
        .figures thead th, .figures thead td { vertical-align: bottom; border-bottom: 2px solid #12436d; font-weight: 700; }
        .figures tbody th { font-weight: 400; min-width: 9em; }
        .figures .govuk-table__header--numeric, .figures .govuk-table__cell--numeric { text-align: right; }
        .figures td.govuk-table__cell--numeric { white-space: nowrap; }
        .figures tr.total > th, .figures tr.total > td { font-weight: 700; border-top: 1.5px solid #0b0c0c; background: #f3f6f8; }
        .figures .absent { color: #505a5f; }
        .figures .breaks-before { border-left: 2px dashed #505a5f; }
        .report .table-reasons, .report .table-notes { margin: .6em 0 0; font-size: .875em; line-height: 1.4; color: #3d4548; max-width: 48em; }
        .table-reasons { list-style: none; }
        .report .table-notes { padding-left: 1.2em; }
        .table-definitions, .chart-block__data { font-size: .9375em; }
        .table-definitions { margin-top: .6em; }
        .report summary { cursor: pointer; color: #12436d; text-decoration: underline; }
        .govuk-details__text { margin-top: .5em; padding: .25em 0 .25em 1em; border-left: 4px solid #b1b9be; }
        .definitions dt { font-weight: 700; }
        .report .definitions dd { margin: 0 0 .5em; }

        """

    private static let screen = """
        @media screen {
          .skip-link:not(:focus) { position: absolute; left: -999em; }
          .skip-link { display: block; padding: .5em 1em; }
          .cover__band { padding: 2.5rem max(1.25rem, calc((100% - 70rem) / 2 + 1.25rem)) 2.75rem; }
          .cover__below { padding: 1.5rem max(1.25rem, calc((100% - 70rem) / 2 + 1.25rem)); border-bottom: 1px solid #b1b9be; }
          .report .cover__authority { margin-bottom: 1.5rem; }
          .contents { margin-bottom: 2.5rem; }
          .cover__marking { display: table; margin-left: 0; }
          .sheet { box-sizing: border-box; max-width: 70rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
          .page-break { display: none; }
          .section { scroll-margin-top: 1rem; }
        }
        @media screen and (min-width: 62rem) {
          .report:not(.report--large) .sheet { display: grid; grid-template-columns: 16rem minmax(0, 1fr); gap: 3rem; align-items: start; }
          .report:not(.report--large) .contents { position: sticky; top: 1.5rem; max-height: calc(100vh - 3rem); overflow-y: auto; font-size: .9375em; line-height: 1.3; }
          .report:not(.report--large) .cover--short + .sheet { display: block; }
        }
        @media screen and (max-width: 40rem) {
          .report { font-size: 1rem; }
          .report--large { font-size: 1.3rem; }
          .cover__title { font-size: 2em; }
          .cover__facts > div { display: block; }
          .report .paragraph--numbered { display: block; }
          .report .paragraph--numbered + .list { margin-left: 0; }
          .paragraph__number { display: block; font-size: .875em; }
          .tiles, .tiles--4 { grid-template-columns: repeat(2, minmax(0, 1fr)); }
          .tile__figure { font-size: 1.7em; }
          .figures caption { position: sticky; left: 0; width: calc(100vw - 2.5rem); }
          .figures tbody th { min-width: 7em; }
          .figures tbody th, .figures thead tr > :first-child { position: sticky; left: 0; background: #fff; }
        }

        """

    /// Paper: A4, a cover, contents with the numbers of pages, running heads. Colours are few, and nothing is told by them alone.
    private static let paper = """
        @media print {
          .report { font-size: 10.5pt; line-height: 1.45; orphans: 3; widows: 3; }
          .report--large { font-size: 16pt; }
          .skip-link, .govuk-visually-hidden, .table-definitions, .chart-block__data > summary, .notes__back { display: none; }
          .report a { color: #12436d; text-decoration: none; }
          .cover__title { string-set: title content(); bookmark-level: none; }
          .report .cover__authority { string-set: authority content(); }
          .report .cover__marking { string-set: marking content(); }
          .report .cover__draft { string-set: draft content(); }
          .cover:not(.cover--short) { page: cover; break-after: page; position: relative; height: 297mm; }
          .cover:not(.cover--short) .cover__band { height: 168mm; box-sizing: border-box; padding: 26mm 22mm 0; }
          .cover:not(.cover--short) .cover__authority { font-size: 14pt; line-height: 1.3; padding-bottom: 6mm; margin-bottom: 34mm; border-bottom: .75pt solid #8fb0cc; }
          .cover:not(.cover--short) .cover__title { font-size: 36pt; }
          .cover:not(.cover--short) .cover__subtitle { font-size: 16pt; margin-top: 9mm; }
          .cover:not(.cover--short) .cover__below { padding: 14mm 22mm 0; }
          .cover__facts > div { padding: 2.2mm 0; border-bottom: .5pt solid #b1b9be; }
          .cover--short { margin-bottom: 8mm; }
          .cover--short .cover__band { padding: 7mm 8mm 8mm; }
          .cover--short .cover__title { font-size: 24pt; }
          .cover--short .cover__authority { margin-bottom: 4mm; }
          .cover--short .cover__below { padding: 4mm 0 0; }
          .report--page { font-size: 10pt; }
          .report--page .section--1 > .section__title { margin: 4.5mm 0 1mm; padding-top: 0; border-top: 0; font-size: 13pt; }
          .report--page .tiles { margin: 2mm 0 0; }
          .report--page .list { margin-bottom: 0; }
          .report--page .list li { margin-bottom: .5mm; line-height: 1.35; }
          .report--page .cover__facts > div { padding: .8mm 0; border-bottom: 0; font-size: 9pt; }
          .report--page .cover__draft { margin-bottom: 2mm; padding: 1mm 2mm; }
          .cover__picture { width: 166mm; max-width: none; height: 72.6mm; margin-top: 14mm; }
          .cover--picture.cover:not(.cover--short) .cover__band { height: 208mm; }
          .cover--picture.cover:not(.cover--short) .cover__authority { margin-bottom: 18mm; }
          .report--large .section { break-inside: avoid; }
          .contents { break-after: page; }
          .contents__title { font-size: 22pt; margin-bottom: 8mm; }
          .report .contents__line { padding-top: 1.1mm; padding-bottom: 1.1mm; color: #0b0c0c; }
          .report .contents__line--1 { margin-top: 1.6mm; }
          .contents__line::after { content: leader(" .") " " target-counter(attr(href), page); font-weight: 400; }
          .section__title, .heading { break-after: avoid; }
          .section--1 > .section__title { margin-top: 11mm; padding-top: 3.5mm; border-top: 2.5pt solid #12436d; }
          .section--2 > .section__title { margin-top: 8mm; }
          .report .paragraph { margin-bottom: 2.6mm; max-width: none; }
          .paragraph__number { flex-basis: 13mm; }
          .report--large .paragraph__number { flex-basis: 20mm; }
          .report .paragraph--numbered + .list { margin-left: 13mm; }
          .report--large .paragraph--numbered + .list { margin-left: 20mm; }
          .callout, .quote, .chart-block, .tiles > li { break-inside: avoid; }
          .report--large .cover__title { font-size: 44pt; }
          .report .quote, .callout, .report .list { max-width: none; }
          .table--short { break-inside: avoid; }
          .chart-block__picture { width: 108mm; max-width: 100%; }
          .chart-block__data { font-size: .85em; }
          .table-scroll { overflow: visible; }
          .figures { font-size: 9pt; }
          .report--large .figures { font-size: 13pt; }
          .figures caption { font-size: 10.5pt; break-after: avoid; }
          .report--large .figures caption { font-size: 16pt; }
          .figures th, .figures td { padding: 1.3mm 1.2mm 1.3mm 1.8mm; border-bottom-width: .5pt; }
          .figures tbody th { min-width: 24mm; }
          .figures tr { break-inside: avoid; }
          .figures thead { display: table-header-group; }
          .report .table-reasons, .report .table-notes { font-size: 8.5pt; max-width: none; break-before: avoid; }
          .report--large .table-reasons, .report--large .table-notes { font-size: 13pt; }
          .table--wide { page: wide; }
          .page-break { break-after: page; }
        }
        @page {
          size: A4; margin: 24mm 22mm 22mm;
          @top-left { content: string(marking); font: 700 8pt Arial, "Liberation Sans", sans-serif; color: #0b0c0c; }
          @top-center { content: string(draft); font: 700 8pt Arial, "Liberation Sans", sans-serif; color: #7a4a00; }
          @top-right { content: string(authority); font: 8pt Arial, "Liberation Sans", sans-serif; color: #505a5f; }
          @bottom-left { content: string(title); font: 8pt Arial, "Liberation Sans", sans-serif; color: #505a5f; }
          @bottom-right { content: "Page " counter(page) " of " counter(pages); font: 8pt Arial, "Liberation Sans", sans-serif; color: #505a5f; }
        }
        @page wide { size: A4 landscape; margin: 22mm 20mm 20mm; }
        @page cover {
          margin: 0;
          @top-left { content: none; } @top-center { content: none; } @top-right { content: none; } @bottom-left { content: none; } @bottom-right { content: none; }
        }

        """
}
