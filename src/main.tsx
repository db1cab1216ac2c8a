const root = document.getElementById('root');
if (root === null) throw new Error('The page has no #root element.');
root.dataset.ready = 'shell';

export {};
