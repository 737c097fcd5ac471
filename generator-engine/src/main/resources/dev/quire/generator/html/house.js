(() => {
    const filter = document.createElement('input');
    filter.type = 'search';
    filter.className = 'filter';
    filter.placeholder = document.body.dataset.filter;
    filter.setAttribute('aria-label', filter.placeholder);
    document.querySelector('header').append(filter);
    filter.addEventListener('input', () => {
        const words = filter.value.toLowerCase().split(/\s+/).filter(Boolean);
        for (const article of document.querySelectorAll('article')) {
            const text = article.textContent.toLowerCase();
            article.hidden = !words.every((word) => text.includes(word));
        }
        for (const section of document.querySelectorAll('section')) {
            section.hidden = !section.querySelector('article:not([hidden])');
        }
        for (const details of document.querySelectorAll('details')) {
            details.open = words.length > 0;
        }
    });
})();
