(() => {
    const filter = document.createElement('input');
    filter.type = 'search';
    filter.className = 'filter';
    filter.placeholder = 'Filter by path, operation, parameter or reason';
    filter.setAttribute('aria-label', filter.placeholder);
    document.querySelector('header').append(filter);
    filter.addEventListener('input', () => {
        const words = filter.value.toLowerCase().split(/\s+/).filter(Boolean);
        for (const operation of document.querySelectorAll('.operation')) {
            const text = operation.textContent.toLowerCase();
            operation.hidden = !words.every((word) => text.includes(word));
        }
        for (const section of document.querySelectorAll('section')) {
            section.hidden = !section.querySelector('.operation:not([hidden])');
        }
        for (const details of document.querySelectorAll('details')) {
            details.open = words.length > 0;
        }
    });
})();
