// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace meetlat::theme {

namespace {

/// Draws an SVG in a colour of the theme of the moment, so icons need no change when the theme changes.
class ThemedSvg : public QIconEngine
{
public:
    ThemedSvg(const QString &name, Colour role) : m_name(name), m_role(role) {}

    QString key() const override { return QStringLiteral("meetlat-svg"); }
    QString iconName() override { return m_name; }
    QIconEngine *clone() const override { return new ThemedSvg(m_name, m_role); }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QSvgRenderer renderer(source(mode));
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        renderer.render(painter, QRectF(rect));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        const QString key = QStringLiteral("meetlat|%1|%2|%3x%4|%5")
                                .arg(m_name, tint(mode).name())
                                .arg(size.width())
                                .arg(size.height())
                                .arg(scale);
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        painter.end();
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

private:
    QColor tint(QIcon::Mode mode) const { return colour(mode == QIcon::Disabled ? Colour::FieldEdge : m_role); }
    QByteArray source(QIcon::Mode mode) const
    {
        QFile file(QStringLiteral(":/icons/%1.svg").arg(m_name));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        return file.readAll().replace("currentColor", tint(mode).name().toLatin1());
    }

    QString m_name;
    Colour m_role;
};

} // namespace

QIcon icon(const QString &name, Colour role)
{
    Q_ASSERT(QFile::exists(QStringLiteral(":/icons/%1.svg").arg(name)));
    return QIcon(new ThemedSvg(name, role));
}

} // namespace meetlat::theme
