// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace meetlat::theme {

/// While it lives, colours are the light ones: for what is printed or saved as a picture. On the GUI thread.
class PaperColours
{
public:
    PaperColours();
    ~PaperColours();
    PaperColours(const PaperColours &) = delete;
    PaperColours &operator=(const PaperColours &) = delete;

private:
    bool m_wasDark;
};

} // namespace meetlat::theme
